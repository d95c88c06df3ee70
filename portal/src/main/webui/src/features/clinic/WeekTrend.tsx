import '@mantine/charts/styles.css';
import { BarChart, LineChart } from '@mantine/charts';
import { useReducedMotion } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ClinicSummary } from '@/api/model';
import { dayAndMonth } from '@/format/date';
import { number, percent } from '@/format/number';
import { WithTable } from '@/ui/WithTable';
import classes from './clinic.module.css';

/** Sessions and adherence by week. A week without a figure is a gap in the line, not a zero. */
export function WeekTrend({ weeks }: { weeks: ClinicSummary['weeks'] }) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const still = useReducedMotion();
  const data = weeks.map((week) => ({
    week: week.soFar ? t('clinic.soFarShort', { date: dayAndMonth(week.from) }) : dayAndMonth(week.from),
    sessions: week.sessions,
    figure: week.figure == null ? null : Math.round(week.figure * 100),
  }));
  return (
    <WithTable
      table={
        <table>
          <caption className="visually-hidden">{t('clinic.trend')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('clinic.weekColumn')}</th>
              <th scope="col">{t('clinic.sessionsColumn')}</th>
              <th scope="col">{t('clinic.figureColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.isoWeek}>
                <th scope="row">
                  {t(week.soFar ? 'clinic.weekSoFar' : 'clinic.week', { date: dayAndMonth(week.from) })}
                </th>
                <td>{number(week.sessions)}</td>
                <td>{percent(week.figure) ?? common('noFigure')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div className={classes.charts}>
        <div>
          <p className={classes.chartTitle}>{t('clinic.sessionsColumn')}</p>
          <BarChart
            className={classes.chart}
            h={240}
            data={data}
            dataKey="week"
            series={[{ name: 'sessions', label: t('clinic.sessionsColumn'), color: 'var(--cobalt)' }]}
            barProps={{ radius: [6, 6, 0, 0], maxBarSize: 56, isAnimationActive: !still }}
            yAxisProps={{ allowDecimals: false, width: 36 }}
            valueFormatter={(value) => number(value)}
            gridColor="var(--line)"
            textColor="var(--ink-soft)"
          />
        </div>
        <div>
          <p className={classes.chartTitle}>{t('clinic.figureColumn')}</p>
          <LineChart
            className={classes.chart}
            h={240}
            data={data}
            dataKey="week"
            connectNulls={false}
            curveType="linear"
            series={[{ name: 'figure', label: t('clinic.figureColumn'), color: 'var(--leaf-fill)' }]}
            lineProps={{ isAnimationActive: !still }}
            yAxisProps={{ domain: [0, 100], ticks: [0, 25, 50, 75, 100], width: 48 }}
            valueFormatter={(value) => percent(value / 100) ?? ''}
            gridColor="var(--line)"
            textColor="var(--ink-soft)"
          />
        </div>
      </div>
    </WithTable>
  );
}
