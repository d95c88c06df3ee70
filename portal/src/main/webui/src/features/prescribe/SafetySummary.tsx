import { Button } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { standingOf, isAnswered, type Concern } from '@/features/safety/concerns';
import { ConcernView } from '@/features/safety/ConcernView';
import { Sign } from '@/features/safety/Sign';
import { instant } from '@/format/date';
import stack from '@/ui/stack.module.css';
import classes from './aside.module.css';
import type { Form } from './form';
import { LiveCheckContext, type LiveCheck } from './useLiveCheck';

type Shown = Parameters<typeof Sign>[0]['standing'];

/** The whole check in words: how many are open, which could not be checked, and a way to each of them. */
export function SafetySummary({ form, onShow }: { form: Form; onShow: (lineKey: string) => void }) {
  const { t } = useTranslation('safety');
  const live = useContext(LiveCheckContext);
  const words = useStandingWords(live, form);
  const general = live.concerns.get('') ?? [];
  const lines = form.routines
    .flatMap((routine) => routine.lines)
    .map((line) => ({
      line,
      concerns: (live.concerns.get(line.key) ?? []).filter((one) => !isAnswered(one)),
    }))
    .filter(({ concerns }) => concerns.length > 0);
  return (
    <section className={classes.box} aria-label={t('live.title')} data-standing={words.sign}>
      <h2>{t('live.title')}</h2>
      <p className={classes.standing} role="status">
        <Sign standing={words.sign} size={26} />
        <span>{words.text}</span>
      </p>
      {live.status === 'away' && (
        <div>
          <Button variant="default" onClick={live.retry}>
            {t('live.retry')}
          </Button>
        </div>
      )}
      {general.map((concern) => (
        <ConcernView key={concern.key} concern={concern} />
      ))}
      {lines.length > 0 && (
        <ul className={classes.open}>
          {lines.map(({ line, concerns }) => (
            <li key={line.key}>
              <button type="button" onClick={() => onShow(line.key)}>
                <Sign standing={standingOf(concerns)} size={18} />
                <span>
                  {line.exerciseName}
                  <small>{concerns.map(({ tier }) => t(`tier.${tier}`)).join(', ')}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && <p className={stack.small}>{t('live.answerLater')}</p>}
      {live.checkedAt !== undefined && live.status !== 'empty' && (
        <p className={`${stack.small} ${stack.soft}`}>{t('live.at', { when: instant(live.checkedAt) })}</p>
      )}
    </section>
  );
}

/** The same for the bar at the bottom, in few words. */
export function SafetyBadge({ form }: { form: Form }) {
  const live = useContext(LiveCheckContext);
  const { sign, text } = useStandingWords(live, form);
  if (live.status === 'empty') return null;
  return (
    <span className={classes.badge} data-standing={sign}>
      <Sign standing={sign} size={20} /> {text}
    </span>
  );
}

function useStandingWords(live: LiveCheck, form: Form): { sign: Shown; text: string } {
  const { t } = useTranslation('safety');
  const lines = form.routines.flatMap((routine) => routine.lines).length;
  const all = [...live.concerns.values()].flat();
  if (live.status === 'empty') return { sign: 'INFO', text: t('live.empty') };
  if (live.status === 'away') return { sign: 'UNCHECKED', text: t('live.away') };
  if (live.status === 'stale' && all.length === 0) return { sign: 'CHECKING', text: t('live.checking') };
  const standing = standingOf(all);
  if (standing === 'CLEAR') return { sign: 'CLEAR', text: t('live.clear', { count: lines }) };
  return { sign: standing, text: counted(all) };

  function counted(concerns: readonly Concern[]): string {
    const open = concerns.filter((one) => !isAnswered(one));
    const gaps = open.filter(({ tier }) => tier === 'UNCHECKED').length;
    const quiet = concerns.filter(({ state }) => state === 'QUIET').length;
    const notes = concerns.filter(({ state }) => state === 'INFO').length;
    return [
      open.length > gaps && t('live.open', { count: open.length - gaps }),
      gaps > 0 && t('live.unchecked', { count: gaps }),
      open.length === 0 && quiet > 0 && t('live.quiet', { count: quiet }),
      open.length === 0 && quiet === 0 && notes > 0 && t('live.info', { count: notes }),
    ]
      .filter((part) => part !== false)
      .join('. ');
  }
}
