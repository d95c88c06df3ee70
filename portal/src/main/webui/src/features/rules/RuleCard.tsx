import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { conditionsQuery, type Rule, type RuleContent } from '@/api/safety';
import { codeWord } from '@/format/words';
import { Tag } from '@/ui/Tag';
import classes from './rules.module.css';

/** One rule as a sentence: who, what, how hard, and what to do instead. */
export function RuleCard({ rule, action }: { rule: Rule; action?: ReactNode }) {
  const { t } = useTranslation('reviews');
  const { t: terms } = useTranslation('terms');
  const { content } = rule;
  const label = useConditionLabel();
  return (
    <article className={classes.rule} data-tier={content.tier}>
      <div className={classes.head}>
        <span className={classes.tier} data-tier={content.tier}>
          {terms(`tier.${content.tier}`)}
        </span>
        <h3>{content.message}</h3>
      </div>
      <dl className={classes.parts}>
        <div>
          <dt>{t('rules.when')}</dt>
          <dd>
            <Choice words={content.conditions.map(label)} />
          </dd>
        </div>
        <div>
          <dt>{t('rules.meets')}</dt>
          <dd>
            <Choice words={content.hazards.map((code) => codeWord(terms, 'hazard', code))} />
          </dd>
        </div>
        <div>
          <dt>{t('rules.window')}</dt>
          <dd>
            <WindowWords content={content} />
          </dd>
        </div>
        {content.saferVariant != null && (
          <div>
            <dt>{t('rules.instead')}</dt>
            <dd>{content.saferVariant.text}</dd>
          </div>
        )}
      </dl>
      <details className={classes.evidence}>
        <summary>
          {t('rules.evidence')}:{' '}
          {t(`rules.level.${content.evidence.level}` as 'rules.level.STUDIES', {
            defaultValue: content.evidence.level,
          })}
        </summary>
        <p>{content.evidence.text}</p>
        {content.evidence.source != null && <p>{content.evidence.source}</p>}
      </details>
      <div className={classes.foot}>
        <div className={classes.tags}>
          <Tag tone={rule.awaitingSignOff ? 'now' : 'good'}>
            {t(rule.awaitingSignOff ? 'rules.awaiting' : 'rules.signed')}
          </Tag>
          {!rule.shared && <Tag tone="main">{t('rules.clinic')}</Tag>}
          {rule.status !== 'PUBLISHED' && <Tag>{terms(`exerciseStatus.${rule.status}`)}</Tag>}
        </div>
        {action}
      </div>
    </article>
  );
}

/** The service's words for its conditions; the code while they are not there. */
export function useConditionLabel(): (code: string) => string {
  const conditions = useQuery(conditionsQuery);
  return (code) =>
    conditions.data?.find((one) => one.code === code)?.label ?? code.toLowerCase().replaceAll('_', ' ');
}

function Choice({ words }: { words: readonly string[] }) {
  const { t } = useTranslation('reviews');
  return words.map((word, at) => (
    <span key={word}>
      {at > 0 && <span className={classes.or}> {t('rules.or')} </span>}
      <strong>{word}</strong>
    </span>
  ));
}

function WindowWords({ content }: { content: RuleContent }) {
  const { t } = useTranslation('reviews');
  const { fromWeeks: from, toWeeks: to } = content.window ?? {};
  const weeks =
    from != null && to != null
      ? t('rules.weeks.both', { from, to })
      : from != null
        ? t('rules.weeks.from', { from })
        : to != null
          ? t('rules.weeks.to', { to })
          : t('rules.always');
  return <>{content.untilCleared === true ? `${weeks}, ${t('rules.cleared')}` : weeks}</>;
}
