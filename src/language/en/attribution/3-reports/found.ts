import type { Report } from '../../../attribution.ts';
import type { RuleName } from './rules.ts';

/** A report as its rule finds it, before the sentence around it is looked at. */
export interface Found extends Omit<Report, 'rule' | 'setting' | 'isAdvice' | 'press'> {
  readonly rule: RuleName;
}
