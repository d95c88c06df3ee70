import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ruleFiguresQuery, ruleOutcomesQuery, type RuleFigures as Figures } from '@/api/outcomes';
import type { Rule } from '@/api/safety';
import { localDate } from '@/format/date';
import { number } from '@/format/number';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './rules.module.css';

interface RuleFiguresProps {
  rules: readonly Rule[];
  from: string;
  to: string;
}

/** How often each rule spoke, how often it was overridden and why, and for how many sessions pain followed. */
export function RuleFigures({ rules, from, to }: RuleFiguresProps) {
  const { t } = useTranslation('reviews');
  const { t: common } = useTranslation();
  const figures = useQuery(ruleFiguresQuery(from, to));
  const outcomes = useQuery(ruleOutcomesQuery(from, to));
  const spoke = [...(figures.data ?? [])].sort((a, b) => b.overridden - a.overridden || b.fired - a.fired);
  const after = new Map(outcomes.data?.map((one) => [one.ruleId, one]));
  const stops = (ruleId: string) => {
    const one = after.get(ruleId);
    if (one === undefined) return outcomes.isSuccess ? number(0) : common('noFigure');
    return one.stopsForPain == null || one.sessions == null
      ? t('figures.few')
      : t('figures.stopsOf', { stops: number(one.stopsForPain), sessions: number(one.sessions) });
  };
  return (
    <Section
      title={t('figures.title')}
      note={t('figures.note', { from: localDate(from), to: localDate(to) })}
    >
      {figures.isPending && <Loading />}
      {figures.isError && (
        <ProblemNotice
          error={figures.error}
          part={t('figures.part')}
          onRetry={() => void figures.refetch()}
        />
      )}
      {outcomes.isError && (
        <ProblemNotice
          error={outcomes.error}
          part={t('figures.outcomes')}
          onRetry={() => void outcomes.refetch()}
        />
      )}
      {figures.isSuccess && spoke.length === 0 && <Empty title={t('figures.none')} />}
      {spoke.length > 0 && (
        <div>
          <table className={classes.figures}>
            <caption className="visually-hidden">{t('figures.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('figures.rule')}</th>
                <th scope="col">{t('figures.fired')}</th>
                <th scope="col">{t('figures.overridden')}</th>
                <th scope="col">{t('figures.open')}</th>
                <th scope="col">{t('figures.reasons')}</th>
                <th scope="col">{t('figures.stops')}</th>
              </tr>
            </thead>
            <tbody>
              {spoke.map((one) => (
                <tr key={one.ruleId}>
                  <th scope="row">
                    {rules.find(({ id }) => id === one.ruleId)?.content.message ?? t('figures.gone')}
                  </th>
                  <td data-label={t('figures.fired')}>
                    {t('figures.firedOf', { count: one.fired, prescriptions: one.prescriptions })}
                  </td>
                  <td data-label={t('figures.overridden')}>{number(one.overridden)}</td>
                  <td data-label={t('figures.open')}>{number(one.stillOpen)}</td>
                  <td data-label={t('figures.reasons')}>
                    <Reasons figures={one} />
                  </td>
                  <td data-label={t('figures.stops')}>{stops(one.ruleId)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={`${stack.small ?? ''} ${stack.soft ?? ''}`}>
        {t('figures.caution')} {common('selfReportedLong')}
      </p>
    </Section>
  );
}

function Reasons({ figures }: { figures: Figures }) {
  const { t } = useTranslation('safety');
  return (
    <ul>
      {figures.reasons.map(({ code, count }) => (
        <li key={code}>
          {t(`reason.${code}`)}: {number(count)}
        </li>
      ))}
    </ul>
  );
}
