import {serviceFile, serviceNames} from '../services/catalogue.js';

/** Brings any language or built-in service, each as a chunk of its own. Nothing has to be imported for it. */
export async function bringByName(file: string): Promise<unknown> {
  if (file.startsWith('locales/')) {
    const {LANGUAGE_LOADERS} = await import('../locales/language-loaders.js');
    return (await found(LANGUAGE_LOADERS, file.replace('locales/', ''))()).default;
  }
  const {SERVICE_LOADERS} = await import('../services/service-loaders.js');
  const service = serviceNames().find((name) => serviceFile(name) === file) ?? file;
  return (await found(SERVICE_LOADERS, service)()).default;
}

function found<Value>(all: Readonly<Record<string, Value>>, name: string): Value {
  if (!Object.hasOwn(all, name)) throw new TypeError(`There is no ${name}`);
  return all[name] as Value;
}
