/** Rows of weight 4 and 5 that no test proves yet, and what is missing. The aim is none. */
export const GAPS: Readonly<Record<string, string>> = {
  L14: 'The question names five of the companies that get data, and says how many others there are: it has no link to all of them. In some languages it is longer than 70 words.',
  L16: 'The question does not say what has changed since the last answer.',
  L17: 'There is no record of a decision yet, only the stored choice and the event.',
  L18: 'No hash of the words that were shown is kept.',
  L27: 'There is no entry of its own for opting out.',
  L32: 'Where nothing is asked, nothing says that the signal was honoured.',
};
