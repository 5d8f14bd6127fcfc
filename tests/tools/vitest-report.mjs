/**
 * @typedef {{fullName: string, status: string, failureMessages?: string[] | null}} TestResult
 * @typedef {{name: string, status: string, message?: string, assertionResults: TestResult[]}} FileResult
 */

/**
 * What a JSON report of vitest says: how many tests passed, and the reason for each that did not.
 * @param {{testResults: FileResult[]}} report
 * @param {string} root cut off from the paths
 */
export function readReport(report, root) {
  const tests = report.testResults.flatMap((file) => file.assertionResults.map((test) => ({file, test})));
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed));
  return {
    passed: tests.filter(({test}) => test.status === 'passed').length,
    failures: [
      ...tests.filter(({test}) => isFailed(test)).map(({file, test}) => describe(file, test)),
      ...broken.map((file) => `${short(file)}\n${file.message ?? 'The file could not be run.'}`),
    ],
  };

  /** @param {FileResult} file */
  function short(file) {
    return file.name.replace(`${root}/`, '');
  }

  /**
   * @param {FileResult} file
   * @param {TestResult} test
   */
  function describe(file, test) {
    // The lines of the runner say nothing about the failure.
    const lines = (test.failureMessages ?? []).join('\n').split('\n');
    const own = lines.filter((line) => !/node_modules|__vitest_browser__|at new Promise/.test(line));
    return `${short(file)} > ${test.fullName}\n${own.join('\n').replaceAll(`${root}/`, '')}`;
  }
}

/** @param {TestResult} test */
function isFailed(test) {
  return test.status === 'failed';
}
