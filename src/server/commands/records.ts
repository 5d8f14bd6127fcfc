import {Failure} from '../failure.js';
import {readGiven, type Command} from './command.js';
import {erase} from './erase.js';
import {exportRecords} from './export.js';
import {find} from './find.js';
import {prune} from './prune.js';
import {serve} from './serve.js';
import {stats} from './stats.js';
import {openTerminal, type Terminal} from './terminal.js';
import {text} from './text.js';
import {verify} from './verify.js';

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({serve, export: exportRecords, find, erase, prune, verify, stats, text}),
);

/** The exit code for what the person who typed it can put right. */
const BAD_INPUT = 2;

/**
 * Runs `kelisim records`.
 * @param args - what stands behind `records`
 * @returns the exit code: 0; 1 where something was found wrong, or nothing was found; 2 for bad input
 */
export async function records(args: readonly string[], terminal: Terminal = openTerminal()): Promise<number> {
  const [name = 'help', ...rest] = args;
  const command = COMMANDS.get(name);
  try {
    if (command === undefined) return help(name, terminal);
    if (rest.includes('--help')) return describe(command, terminal);
    return await command.run(readGiven(command, rest), terminal);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.note(error.message);
    return BAD_INPUT;
  }
}

function help(name: string, terminal: Terminal): number {
  const known = [...COMMANDS.keys()].join(', ');
  if (!['help', '--help', '-h'].includes(name)) {
    throw new Failure(`kelisim records has no command "${name}": use one of ${known}.`);
  }
  for (const [each, {summary}] of COMMANDS) terminal.print(`kelisim records ${each.padEnd(8)} ${summary}`);
  terminal.print('kelisim records COMMAND --help tells the options of one.');
  return 0;
}

function describe({usage, summary, options}: Command, terminal: Terminal): number {
  terminal.print(`kelisim records ${usage}\n${summary}\n`);
  for (const [name, {means}] of Object.entries(options)) terminal.print(`  --${name.padEnd(14)} ${means}`);
  return 0;
}
