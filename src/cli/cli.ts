// The command `kelisim`. Each of its commands is a file of its own, and has a line here.
import {COPY_USAGE, copy} from './copy.js';
import {Mistake} from './mistake.js';

type Command = (words: readonly string[]) => void | Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {copy};

const USAGE = `Usage:\n${COPY_USAGE}`;

async function run([name = '', ...words]: readonly string[]): Promise<void> {
  if (/^(--?h(elp)?|help)$/.test(name)) return console.log(USAGE);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Mistake(`${name ? `There is no command "${name}"` : 'A command is missing'}. ${USAGE}`);
  await command(words);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(`kelisim: ${error.message}`);
  process.exitCode = 2;
}
