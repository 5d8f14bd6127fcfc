// Node has had a navigator since version 21; the options are judged with what the browser says there.
if (!('navigator' in globalThis)) Object.assign(globalThis, {navigator: {}});
