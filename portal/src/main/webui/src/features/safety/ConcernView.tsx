import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { conditionsQuery } from '@/api/safety';
import { instant } from '@/format/date';
import { list } from '@/format/number';
import { codeWord, readable } from '@/format/words';
import { Tag } from '@/ui/Tag';
import { isAnswered, type Concern } from './concerns';
import classes from './safety.module.css';
import { Sign } from './Sign';

interface ConcernViewProps {
  concern: Concern;
  /** Which exercise it is about, where it does not stand beside it. */
  about?: ReactNode;
  children?: ReactNode;
}

/** One thing that the safety check says: how grave, what, because of which condition, and who has answered it. */
export function ConcernView({ concern, about, children }: ConcernViewProps) {
  const { t } = useTranslation('safety');
  const { t: terms } = useTranslation('terms');
  const conditionName = useConditionName();
  const { tier, state, finding, gap } = concern;
  const quiet = state === 'QUIET';
  const code = finding?.conditionCode ?? gap?.conditionCode ?? undefined;
  const hazards = finding?.hazards.map((hazard) => codeWord(terms, 'hazard', hazard)) ?? [];
  return (
    <div className={classes.concern} data-tier={quiet ? 'QUIET' : tier}>
      <Sign standing={quiet ? 'QUIET' : tier} />
      <div className={classes.says}>
        <p className={classes.head}>
          <strong>{t(quiet ? 'answered' : `tier.${tier}`)}</strong>
          {about !== undefined && <span className={classes.about}>{about}</span>}
          {code !== undefined && <Tag>{conditionName(code)}</Tag>}
          {finding?.awaitingSignOff === true && <span className={classes.soft}>{t('awaitingSignOff')}</span>}
        </p>
        <p>{finding?.message ?? t('unchecked.text', { reason: gapReason(gap?.reason ?? '') })}</p>
        {finding?.saferHint != null && !isAnswered(concern) && <p>{finding.saferHint}</p>}
        {hazards.length > 0 && !quiet && (
          <p className={classes.soft}>{t('because', { hazards: list(hazards) })}</p>
        )}
        <Signatures concern={concern} />
        {children}
      </div>
    </div>
  );

  function gapReason(reason: string): string {
    return t(`unchecked.${reason}` as 'unchecked.MISSING_DATE', { defaultValue: readable(reason) });
  }
}

/** Who answered, when and why; of a block, whether a second clinician is still missing. */
function Signatures({ concern }: { concern: Concern }) {
  const { t } = useTranslation('safety');
  const { acknowledgements, state } = concern;
  return (
    <>
      {acknowledgements.length > 0 && (
        <ul className={classes.signatures}>
          {acknowledgements.map(({ by, byName, at, reason, comment }) => (
            <li key={`${by}${at}`}>
              {t('signed', { name: byName, when: instant(at), reason: t(`reason.${reason}`) })}
              {comment != null && comment !== '' && <q>{comment}</q>}
            </li>
          ))}
        </ul>
      )}
      {state === 'SECOND_NEEDED' && (
        <p className={classes.second}>
          {t(acknowledgements.length === 0 ? 'secondNeededNone' : 'secondNeeded')}
        </p>
      )}
    </>
  );
}

/** A condition's name as the catalog says it; its code, made readable, while the catalog is away. */
export function useConditionName(): (code: string) => string {
  const conditions = useQuery(conditionsQuery).data ?? [];
  return (code) => conditions.find((one) => one.code === code)?.label ?? readable(code);
}
