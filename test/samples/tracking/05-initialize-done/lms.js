// Some players call Initialize before their content does.
for (const name of ['LMSInitialize', 'Initialize']) lms.api[name]?.('');
