import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A key and the certificate made for it. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** Makes a throw-away certificate. The browsers are told to accept any. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30'];
  try {
    execFileSync('openssl', ['req', ...kind, '-subj', '/CN=site.test', '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    return {key: readFileSync(key), cert: readFileSync(cert)};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
