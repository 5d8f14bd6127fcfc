import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const OUTPUT = join(import.meta.dirname, '../.output/gtk');

/** The buttons of WebKit's window would keep it wider than a phone. */
const NARROW = '* { min-width: 0; padding: 0 }';

/** Writes the settings of GTK, by which WebKit goes, and gives the folder for `XDG_CONFIG_HOME`. */
export function writeGtkSettings({isStill}: {readonly isStill: boolean}): string {
  const folder = join(OUTPUT, isStill ? 'still' : 'lively');
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version), {recursive: true});
    writeFileSync(join(folder, version, 'gtk.css'), NARROW);
    writeFileSync(join(folder, version, 'settings.ini'), `[Settings]\ngtk-enable-animations=${isStill ? 0 : 1}\n`);
  }
  return folder;
}
