import {records} from './commands/records.js';

const [name = '', ...rest] = process.argv.slice(2);

if (name === 'records') {
  process.exitCode = await records(rest);
} else {
  process.stderr.write('kelisim has one command, records: write kelisim records --help.\n');
  process.exitCode = 2;
}
