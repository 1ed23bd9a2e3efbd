// A session that was terminated cannot be opened again without a new launch.
for (const name of ['LMSFinish', 'Terminate']) {
  const end = lms.api[name];
  if (!end) continue;
  lms.api[name] = (text) => {
    const ended = end(text);
    lms.misbehave({ verb: 'Initialize', refuse: '104' }, { verb: 'Commit', refuse: '143' });
    return ended;
  };
}
