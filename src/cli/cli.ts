// The command `kelisim`. Each of its commands is a file of its own, and has a line here.
import {COPY_USAGE, copy} from './copy.js';
import {Mistake} from './mistake.js';

/** Gives the exit code, where that is not 0. */
type Command = (words: readonly string[]) => void | Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  copy,
  // Loaded only when it is wanted: a site that copies files needs no server.
  records: async (words) => (await import('../server/commands/records.js')).records(words),
};

const USAGE = `Usage:\n${COPY_USAGE}\n  npx kelisim records --help`;

async function run([name = '', ...words]: readonly string[]): Promise<number | void> {
  if (/^(--?h(elp)?|help)$/.test(name)) return console.log(USAGE);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Mistake(`${name ? `There is no command "${name}"` : 'A command is missing'}. ${USAGE}`);
  return command(words);
}

try {
  process.exitCode = (await run(process.argv.slice(2))) ?? 0;
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(`kelisim: ${error.message}`);
  process.exitCode = 2;
}
