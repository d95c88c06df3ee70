import { useTranslation } from 'react-i18next';
import type { SafetyAnswer } from '@/api/safety';
import { codeWord } from '@/format/words';
import { list } from '@/format/number';
import { Notice } from '@/ui/Notice';
import { useConditionLabel } from './RuleCard';
import classes from './rules.module.css';

interface TryAnswerProps {
  answer: SafetyAnswer;
  variants: readonly { code: string; name: string }[];
}

const TONE = { INFO: 'plain', WARN: 'now', BLOCK: 'stop' } as const;

/** What was found; and, never to be mistaken for clear, what could not be checked. */
export function TryAnswer({ answer, variants }: TryAnswerProps) {
  const { t } = useTranslation('reviews');
  const { t: terms } = useTranslation('terms');
  const label = useConditionLabel();
  const nameOf = (code: string) => variants.find((one) => one.code === code)?.name ?? code;
  const { findings, unchecked } = answer;
  return (
    <div className={classes.answer}>
      {findings.map((finding) => (
        <Notice
          key={`${finding.ruleId}-${finding.condition}`}
          tone={TONE[finding.tier]}
          title={`${terms(`tier.${finding.tier}`)}: ${finding.message}`}
        >
          <p>
            {label(finding.condition)} ·{' '}
            {list(finding.hazards.map((code) => codeWord(terms, 'hazard', code)))}
          </p>
          {finding.saferHint != null && <p>{finding.saferHint}</p>}
          {finding.saferVariants.length > 0 && (
            <p>
              {t('try.safer')}: <strong>{list(finding.saferVariants.map(nameOf))}</strong>
            </p>
          )}
          {finding.awaitingSignOff && <p>{t('rules.awaiting')}</p>}
        </Notice>
      ))}
      {unchecked.length > 0 && (
        <Notice tone="stop" title={t('try.unchecked')}>
          <ul>
            {unchecked.map((one, at) => (
              <li key={at}>
                {one.condition != null && <strong>{label(one.condition)}: </strong>}
                {t(`try.reason.${one.reason}` as 'try.reason.NO_RULE', { defaultValue: one.reason })}
              </li>
            ))}
          </ul>
          <p>{t('try.uncheckedText')}</p>
        </Notice>
      )}
      {findings.length === 0 && unchecked.length === 0 && <Notice tone="good" title={t('try.clear')} />}
    </div>
  );
}
