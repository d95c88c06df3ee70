import { useTranslation } from 'react-i18next';
import type { TemplateContent, TemplateLine, TemplateSource } from '@/api/templates';
import { doseWords, readable, scheduleWords } from '@/format/words';
import { list } from '@/format/number';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { PresentFigure } from './PresentFigure';
import classes from './templates.module.css';

/** All that a template would order, each figure with its source. */
export function TemplateRoutines({ content }: { content: TemplateContent }) {
  const { t } = useTranslation('templates');
  const { t: prescribe } = useTranslation('prescribe');
  const { t: terms } = useTranslation('terms');
  const { painRule, painLimits } = content;
  return (
    <>
      <Notice tone="now" title={t('safetyNote')}>
        <p className={classes.text}>{content.safetyNote}</p>
        <p>
          {painRule === 'PAIN_MONITORING' && painLimits != null
            ? prescribe('pain.words', { goOn: painLimits.goOnUpTo, stop: painLimits.stopFrom })
            : terms(`painRuleText.${painRule}`)}
        </p>
      </Notice>
      {content.routines.map((routine, at) => (
        <section key={at} className={classes.routine} aria-label={routine.name}>
          <div>
            <h2>{routine.name}</h2>
            <p className={stack.soft}>{scheduleWords(terms, routine.schedule)}</p>
          </div>
          <ol className={classes.lines}>
            {routine.lines.map((line, index) => (
              <Line key={index} line={line} />
            ))}
          </ol>
        </section>
      ))}
      {content.startingLevel != null && <Words title={t('startingLevel')} text={content.startingLevel} />}
      {content.progression != null && <Words title={t('progression')} text={content.progression} />}
      {content.sources.length > 0 && (
        <section className={stack.tight} aria-label={t('sources')}>
          <h2>{t('sources')}</h2>
          <Sources sources={content.sources} />
        </section>
      )}
    </>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <section className={stack.tight} aria-label={title}>
      <h2>{title}</h2>
      <p className={classes.text}>{text}</p>
    </section>
  );
}

function Line({ line }: { line: TemplateLine }) {
  const { t } = useTranslation('templates');
  const { t: prescribe } = useTranslation('prescribe');
  const { t: terms } = useTranslation('terms');
  const { progression } = line;
  return (
    <li className={classes.line}>
      <PresentFigure exerciseId={line.exerciseId} variant={line.variant?.code} />
      <div className={stack.tight}>
        <h3>{line.exerciseName}</h3>
        {line.variant != null && <p className={stack.small}>{line.variant.name}</p>}
        <p>{doseWords(terms, line.dose, line.side)}</p>
        {line.safetyNote != null && <p className={classes.note}>{line.safetyNote}</p>}
        {progression != null && (
          <p className={stack.small}>
            {prescribe('progression.words', {
              sessions: progression.sessions,
              pain: progression.maxPain,
              effort: progression.maxEffort,
              step: prescribe(`progression.proposes.${progression.step}`, { by: progression.by }),
            })}
          </p>
        )}
        {line.sources.length > 0 && (
          <details className={classes.sources}>
            <summary>{t('lineSources')}</summary>
            <Sources sources={line.sources} />
          </details>
        )}
      </div>
    </li>
  );
}

function Sources({ sources }: { sources: readonly TemplateSource[] }) {
  const { t } = useTranslation('templates');
  return (
    <ul className={classes.sourceList}>
      {sources.map(({ source, figures, implied, text }, at) => (
        <li key={at}>
          <Tag>{source}</Tag> {(figures ?? []).length > 0 && <b>{list((figures ?? []).map(readable))}: </b>}
          {text}
          {implied === true && <em> {t('implied')}</em>}
        </li>
      ))}
    </ul>
  );
}
