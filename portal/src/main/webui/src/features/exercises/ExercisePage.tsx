import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { exerciseQuery } from '@/api/catalog';
import type { Exercise } from '@/api/model';
import { localDate } from '@/format/date';
import { list } from '@/format/number';
import { codeWord, doseWords } from '@/format/words';
import { Card } from '@/ui/Card';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { ClaimTable } from './ClaimTable';
import classes from './exercises.module.css';

const route = getRouteApi('/exercises/$slug');

export function ExercisePage() {
  const { t } = useTranslation('therapist');
  const { slug } = route.useParams();
  const exercise = useQuery(exerciseQuery(slug));
  if (exercise.isPending) return <Loading />;
  if (exercise.isError) {
    return (
      <Page title={t('exercises.title')} over={<Link to="/exercises">{t('exercises.over')}</Link>}>
        <ProblemNotice
          error={exercise.error}
          part={t('exercises.away')}
          onRetry={() => void exercise.refetch()}
        />
      </Page>
    );
  }
  return <Shown exercise={exercise.data} />;
}

function Shown({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  return (
    <Page title={exercise.name} over={<Link to="/exercises">{t('exercises.over')}</Link>}>
      {!exercise.assignable && (
        <Notice
          tone="stop"
          title={t(exercise.status === 'RETIRED' ? 'exercises.retired' : 'exercises.draft')}
        />
      )}
      <div className={stack.two}>
        <div className={classes.detail}>
          <p className={stack.lead}>{exercise.purpose}</p>
          {exercise.steps.length > 0 && (
            <Section title={t('exercises.steps')}>
              <ol className={stack.steps}>
                {exercise.steps.map((step) => (
                  <li key={step.order}>{step.text}</li>
                ))}
              </ol>
            </Section>
          )}
          {exercise.breathing != null && (
            <Section title={t('exercises.breathing')}>
              <p>{exercise.breathing}</p>
            </Section>
          )}
          {exercise.feel != null && (
            <Section title={t('exercises.feel')}>
              <p>{exercise.feel}</p>
            </Section>
          )}
          {(exercise.cautions.length > 0 || exercise.stopIf != null) && (
            <Notice tone="now" title={t('exercises.cautions')}>
              <ul>
                {exercise.cautions.map((caution) => (
                  <li key={caution}>{caution}</li>
                ))}
                {exercise.stopIf != null && (
                  <li>
                    {t('exercises.stopIf')}: {exercise.stopIf}
                  </li>
                )}
              </ul>
            </Notice>
          )}
          <Section title={t('exercises.claims')} note={t('exercises.claimsNote')}>
            <Card>
              <ClaimTable claims={exercise.claims} />
            </Card>
          </Section>
          <p className={stack.small}>{exercise.disclaimer}</p>
        </div>
        <Card label={t('exercises.facts')}>
          <h2>{t('exercises.facts')}</h2>
          <dl className={classes.fields}>
            <div>
              <dt>{t('exercises.dose')}</dt>
              <dd>
                {exercise.defaultDose == null ? (
                  t('exercises.noDose')
                ) : (
                  <strong>{doseWords(terms, exercise.defaultDose, exercise.sides)}</strong>
                )}
                <DoseSource exercise={exercise} />
              </dd>
            </div>
            <Codes label={t('exercises.region')} group="region" codes={exercise.regions} />
            <Codes label={t('exercises.position')} group="position" codes={exercise.position} />
            <Codes label={t('exercises.needs')} group="equipment" codes={exercise.equipment} />
            <Codes
              label={t('exercises.optional')}
              group="equipment"
              codes={exercise.optionalEquipment}
              hideEmpty
            />
            <div>
              <dt>{t('exercises.sides')}</dt>
              <dd>{terms(`sides.${exercise.sides}`)}</dd>
            </div>
            {exercise.aliases.length > 0 && (
              <div>
                <dt>{t('exercises.aliases')}</dt>
                <dd>{list(exercise.aliases)}</dd>
              </div>
            )}
          </dl>
          <p className={stack.small}>
            <Tag>{t('exercises.revision', { revision: exercise.revision })}</Tag>{' '}
            {exercise.reviewedOn != null && t('exercises.reviewed', { date: localDate(exercise.reviewedOn) })}
          </p>
        </Card>
      </div>
    </Page>
  );
}

export function DoseSource({ exercise }: { exercise: Pick<Exercise, 'defaultDoseSource'> }) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const origin = exercise.defaultDoseSource;
  if (origin == null) return null;
  return (
    <p className={classes.facts}>
      {t('exercises.doseSource', origin)}
      {origin.implied.length > 0 && (
        <>
          {' '}
          {t('exercises.implied', {
            fields: list(origin.implied.map((field) => codeWord(terms, 'claimField', field))),
          })}
        </>
      )}
    </p>
  );
}

interface CodesProps {
  label: string;
  group: 'region' | 'position' | 'equipment';
  codes: readonly string[];
  hideEmpty?: boolean;
}

function Codes({ label, group, codes, hideEmpty = false }: CodesProps) {
  const { t: terms } = useTranslation('terms');
  if (hideEmpty && codes.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {codes.length === 0 ? terms('noEquipment') : list(codes.map((code) => codeWord(terms, group, code)))}
      </dd>
    </div>
  );
}
