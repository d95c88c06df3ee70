import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sourcesQuery } from '@/api/catalog';
import type { Exercise, Range } from '@/api/model';
import { codeWord } from '@/format/words';
import { Tag } from '@/ui/Tag';
import { ClaimScale } from './ClaimScale';
import { groupClaims, originsOf, type ClaimGroup, type Statement } from './claims';
import classes from './claims.module.css';
import { OriginChips } from './OriginChips';

/** What each source says, field by field; where they contradict each other comes first and can be seen. */
export function ClaimComparison({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('catalog');
  const sources = useQuery(sourcesQuery).data ?? [];
  const groups = groupClaims(exercise, sources);
  const disputed = groups.filter((group) => group.disagree);
  const rest = groups.filter((group) => !group.disagree);
  const cited = originsOf([...new Set(exercise.claims.map(({ source }) => source))], sources);
  return (
    <div className={classes.comparison}>
      <ul className={classes.sources} aria-label={t('claims.sources')}>
        {cited.map((origin) => (
          <li key={origin.codes.join()}>
            <OriginChips origins={[origin]} />
            <span>
              {origin.codes
                .map((code) => sources.find((source) => source.code === code)?.title)
                .filter((title) => title !== undefined)
                .join(' · ')}
              {origin.codes.length > 1 && <strong> {t('claims.oneOrigin')}</strong>}
            </span>
          </li>
        ))}
      </ul>
      {disputed.map((group) => (
        <Field key={`${group.field}${group.unit ?? ''}`} group={group} exercise={exercise} />
      ))}
      {disputed.length === 0 && groups.length > 0 && <p>{t('claims.agree')}</p>}
      {rest.length > 0 && (
        <details className={classes.rest} open={disputed.length === 0}>
          <summary>{t('claims.rest', { count: rest.length })}</summary>
          <div className={classes.comparison}>
            {rest.map((group) => (
              <Field key={`${group.field}${group.unit ?? ''}`} group={group} exercise={exercise} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Field({ group, exercise }: { group: ClaimGroup; exercise: Exercise }) {
  const { t } = useTranslation('catalog');
  const { t: terms } = useTranslation('terms');
  const title = codeWord(terms, 'claimField', group.field);
  const variants = exercise.variants ?? [];
  const namesOf = (codes: readonly string[]) =>
    variants.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  return (
    <section className={classes.field} data-disagree={group.disagree} aria-label={title}>
      <div className={classes.about}>
        <h3>{title}</h3>
        {group.disagree && <Tag tone="now">{t('claims.disagree')}</Tag>}
        {group.contradiction !== undefined && <p>{group.contradiction}</p>}
      </div>
      {!hasScale(group, exercise) ? (
        <ul className={classes.says}>
          {group.statements.map((statement, at) => (
            <li key={at}>
              <Words statement={statement} ways={namesOf(statement.variants)} />
              <OriginChips origins={statement.origins} />
            </li>
          ))}
        </ul>
      ) : (
        <ClaimScale
          statements={group.statements}
          unit={codeWord(terms, 'claimUnit', group.unit ?? '')}
          proposed={proposedFor(group, exercise)}
          namesOf={namesOf}
        />
      )}
    </section>
  );
}

function Words({ statement, ways }: { statement: Statement; ways: readonly string[] }) {
  const { t } = useTranslation('catalog');
  return (
    <p>
      {statement.text}
      {ways.length > 0 && <span className={classes.aside}> ({ways.join('; ')})</span>}
      {statement.page && <span className={classes.aside}> ({t('claims.page')})</span>}
    </p>
  );
}

/** A single figure needs no scale, unless there is a proposal to hold it against. */
function hasScale(group: ClaimGroup, exercise: Exercise): boolean {
  const figures = group.statements.filter(({ min }) => min !== undefined).length;
  return figures > 1 || (figures === 1 && proposedFor(group, exercise) !== undefined);
}

/** The part of the proposed dose that a field's figures can be held against. */
function proposedFor({ field, unit }: ClaimGroup, { defaultDose }: Exercise): Range | undefined {
  if (defaultDose == null) return undefined;
  if (field === 'SETS') return defaultDose.sets;
  if (field === 'HOLD' && unit === 'SECONDS') {
    return defaultDose.holdSeconds ?? (defaultDose.unit === 'SECONDS' ? defaultDose.amount : undefined);
  }
  if (field === 'HOLD') return defaultDose.unit === unit ? defaultDose.amount : undefined;
  if (field === 'REPETITIONS') return defaultDose.unit === 'REPS' ? defaultDose.amount : undefined;
  return undefined;
}
