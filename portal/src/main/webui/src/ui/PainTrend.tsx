import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { dayAndMonth, daysBetween, localDate } from '@/format/date';
import { segments, type PainDay, type Point } from './painTrend';
import classes from './trend.module.css';
import { WithTable } from './WithTable';

const WIDEST = 700;
const H = 220;
const LEFT = 34;
const BOTTOM = 30;
const TOP = 10;

interface PainTrendProps {
  pain: readonly PainDay[];
  from: string;
  to: string;
}

/** Pain before and after, 0 to 10 over the days. What was not said is a gap. */
export function PainTrend({ pain, from, to }: PainTrendProps) {
  const { t } = useTranslation('common');
  const { ref, width } = useElementSize<HTMLDivElement>();
  const W = Math.min(WIDEST, width === 0 ? WIDEST : width);
  const span = Math.max(1, daysBetween(from, to));
  const x = (date: string) => LEFT + 8 + (daysBetween(from, date) / span) * (W - LEFT - 20);
  const y = (value: number) => TOP + (1 - value / 10) * (H - TOP - BOTTOM);
  const said = pain.filter((day) => day.before != null || day.after != null);
  if (said.length === 0) return <p className={classes.none}>{t('pain.none')}</p>;
  const middle = Math.round(span / 2);
  const ticks = [
    from,
    new Date(Date.parse(`${from}T00:00:00Z`) + middle * 86_400_000).toISOString().slice(0, 10),
    to,
  ];
  return (
    <WithTable
      table={
        <table>
          <caption className="visually-hidden">{t('pain.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('pain.date')}</th>
              <th scope="col">{t('pain.before')}</th>
              <th scope="col">{t('pain.after')}</th>
            </tr>
          </thead>
          <tbody>
            {pain.map((day, index) => (
              <tr key={`${day.date}-${index}`}>
                <th scope="row">{localDate(day.date)}</th>
                <td>{day.before ?? t('pain.unsaid')}</td>
                <td>{day.after ?? t('pain.unsaid')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div ref={ref}>
        <svg
          viewBox={`0 0 ${W} ${H}`}
          width={W}
          height={H}
          className={classes.chart}
          role="img"
          aria-label={t('pain.caption')}
        >
          {[0, 2, 4, 6, 8, 10].map((value) => (
            <g key={value}>
              <line className={classes.grid} x1={LEFT} x2={W - 8} y1={y(value)} y2={y(value)} />
              <text className={classes.tick} x={LEFT - 8} y={y(value) + 5} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
          {ticks.map((date, index) => (
            <text
              key={date}
              className={classes.tick}
              x={x(date)}
              y={H - 6}
              textAnchor={(['start', 'middle', 'end'] as const)[index]}
            >
              {dayAndMonth(date)}
            </text>
          ))}
          {(['before', 'after'] as const).map((which) => (
            <g key={which} className={classes[which]}>
              {segments(pain, which).map((segment) => (
                <Segment key={segment[0]?.date} points={segment} x={x} y={y} />
              ))}
            </g>
          ))}
        </svg>
      </div>
      <ul className={classes.legend}>
        {(['before', 'after'] as const).map((which) => (
          <li key={which}>
            <svg width="34" height="12" aria-hidden="true" className={classes[which]}>
              <path d="M2 6 H32" />
              <circle cx="17" cy="6" r="4.5" />
            </svg>
            {t(`pain.${which}`)}
          </li>
        ))}
      </ul>
    </WithTable>
  );
}

interface SegmentProps {
  points: readonly Point[];
  x: (date: string) => number;
  y: (value: number) => number;
}

function Segment({ points, x, y }: SegmentProps) {
  const path = points
    .map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point.date)} ${y(point.value)}`)
    .join(' ');
  return (
    <>
      <path d={path} />
      {points.map((point, at) => (
        <circle key={at} cx={x(point.date)} cy={y(point.value)} r="4.5" />
      ))}
    </>
  );
}
