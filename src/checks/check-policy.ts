import type {Config} from '../config/config.js';

/** Months after which somebody should have read a policy again. */
const MOST_MONTHS = 24;

/**
 * Says that people are asked where the site wants them to opt out: only the law of some regions knows that.
 * @see https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.135
 */
export function* problemsOfMode({mode, region, isOptOut}: Config): Generator<string> {
  if (mode !== 'opt-out' || isOptOut) return;
  const where = region ? `with region="${region}", where the law has people asked first` : 'without a region';
  yield `mode="opt-out" does not count ${where}, so people are asked. Give the region of a visitor whose law knows it, such as "US-CA", or take the mode out. (mode-opt-out)`;
}

/** Says that the date of the policy is none, or long ago. */
export function* problemsOfPolicyDate({policyDate}: Config): Generator<string> {
  if (policyDate === undefined) return;
  const day = new Date(`${policyDate}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(`${policyDate}`) || Number.isNaN(day.getTime()))
    return yield `policyDate="${policyDate}" is no date. Write it as "2026-11-01". (policy-date)`;
  day.setMonth(day.getMonth() + MOST_MONTHS);
  if (day.getTime() < Date.now())
    yield `policyDate="${policyDate}" is more than ${MOST_MONTHS} months ago. Read the policy again, and give the day of its last change. (policy-old)`;
}
