/** One line on the terminal that says what is going on. */

/**
 * Say what is being done, in place of what was said before.
 *
 * On a terminal the line is rewritten; elsewhere (a CI log) each step is said
 * once. Progress goes to standard error: standard output is for results.
 */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): {
  step(text: string): void;
  update(text: string): void;
  end(): void;
} {
  const live = stream.isTTY;
  let last = 0;
  const rewrite = (text: string): void => {
    stream.write(`\r\u001b[2K${text}`);
  };
  return {
    step(text) {
      if (live) rewrite(`${text}…`);
      else stream.write(`${text}…\n`);
    },
    update(text) {
      // Sixty writes a second are enough for any eye.
      if (!live || Date.now() - last < 16) return;
      last = Date.now();
      rewrite(text);
    },
    end() {
      if (live) rewrite('');
    },
  };
}
