import type { RuleContent, Tier } from '@/api/safety';

/** A rule as it is typed. */
export interface RuleForm {
  hazards: string[];
  conditions: string[];
  fromWeeks: string;
  toWeeks: string;
  untilCleared: boolean;
  tier: Tier;
  message: string;
  instead: string;
  without: string[];
  evidence: string;
  source: string;
  level: string;
}

export const emptyRule = (): RuleForm => ({
  hazards: [],
  conditions: [],
  fromWeeks: '',
  toWeeks: '',
  untilCleared: false,
  tier: 'WARN',
  message: '',
  instead: '',
  without: [],
  evidence: '',
  source: '',
  level: 'CLINICIAN_JUDGEMENT',
});

export function toRuleForm(content: RuleContent): RuleForm {
  const { fromWeeks, toWeeks } = content.window ?? {};
  return {
    hazards: content.hazards,
    conditions: content.conditions,
    fromWeeks: fromWeeks == null ? '' : String(fromWeeks),
    toWeeks: toWeeks == null ? '' : String(toWeeks),
    untilCleared: content.untilCleared ?? false,
    tier: content.tier,
    message: content.message,
    instead: content.saferVariant?.text ?? '',
    without: content.saferVariant?.without ?? [],
    evidence: content.evidence.text,
    source: content.evidence.source ?? '',
    level: content.evidence.level,
  };
}

const weeks = (text: string) => (text.trim() === '' ? undefined : Number(text));

export function toRuleContent(form: RuleForm): RuleContent {
  const window = { fromWeeks: weeks(form.fromWeeks), toWeeks: weeks(form.toWeeks) };
  const instead = form.instead.trim();
  return {
    hazards: form.hazards,
    conditions: form.conditions,
    window: window.fromWeeks === undefined && window.toWeeks === undefined ? undefined : window,
    untilCleared: form.untilCleared,
    tier: form.tier,
    message: form.message.trim(),
    saferVariant: instead === '' ? undefined : { text: instead, without: form.without },
    evidence: {
      text: form.evidence.trim(),
      source: form.source.trim() === '' ? undefined : form.source.trim(),
      level: form.level,
    },
  };
}

export const LONGEST_MESSAGE = 139;

/** In code points, as the service counts. */
export const lengthOf = (text: string) => Array.from(text.trim()).length;

export type RuleFinding = 'required' | 'choose' | 'long' | 'number';

/** What must change before it can be sent, by the service's own paths. */
export function checkRule(form: RuleForm): Record<string, RuleFinding> {
  const found: Record<string, RuleFinding> = {};
  if (form.conditions.length === 0) found.conditions = 'choose';
  if (form.hazards.length === 0) found.hazards = 'choose';
  if (form.message.trim() === '') found.message = 'required';
  else if (lengthOf(form.message) > LONGEST_MESSAGE) found.message = 'long';
  if (form.evidence.trim() === '') found['evidence.text'] = 'required';
  if (!isWeeks(form.fromWeeks)) found['window.fromWeeks'] = 'number';
  if (!isWeeks(form.toWeeks)) found['window.toWeeks'] = 'number';
  return found;
}

const isWeeks = (text: string) =>
  text.trim() === '' || (/^\d{1,3}$/.test(text.trim()) && Number(text) <= 600);

export const RULE_PATHS = [
  ...['conditions', 'hazards', 'message', 'tier', 'window', 'window.fromWeeks', 'window.toWeeks'],
  ...['untilCleared', 'saferVariant', 'saferVariant.text', 'saferVariant.without'],
  ...['evidence', 'evidence.text', 'evidence.source', 'evidence.level'],
];
