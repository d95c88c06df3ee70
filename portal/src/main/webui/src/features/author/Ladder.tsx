import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sortable } from '@/ui/Sortable';
import { Tag } from '@/ui/Tag';
import { Block, PathError } from './Block';
import { useEditing, withEntry } from './editing';
import { newVariant, type FormVariant } from './form';
import { VariantEditor } from './VariantEditor';
import classes from './author.module.css';

/** The variants, easy below, hard above; one of them is the one the exercise's own steps describe. */
export function Ladder({ onFigure }: { onFigure: (variant: FormVariant) => void }) {
  const { t } = useTranslation('authoring');
  const { form, change, say } = useEditing();
  const [open, setOpen] = useState<string | undefined>();
  const set = (variants: FormVariant[]) => change({ variants });
  const update = (at: number, one: Partial<FormVariant>) =>
    set(
      one.standard === true
        ? form.variants.map((variant, index) => ({
            ...variant,
            ...(index === at ? one : { standard: false }),
          }))
        : withEntry(form.variants, at, one),
    );
  const nameOf = (variant: FormVariant, at: number) =>
    variant.name.trim() === '' ? t('variant', { number: at + 1 }) : variant.name;
  const add = () => {
    const variant = newVariant(form.variants);
    set([...form.variants, variant]);
    setOpen(variant.key);
  };
  return (
    <Block id="ladder" title={t('sections.ladder')} hint={t('ladderHint')}>
      <PathError path="variants" />
      <Sortable items={form.variants} onChange={set} say={say} nameOf={nameOf} least={1}>
        {(variant, at) => (
          <>
            <div className={classes.rung}>
              <span className={classes.level} aria-hidden="true">
                {variant.level}
              </span>
              <div className={classes.rungName}>
                <h3>{nameOf(variant, at)}</h3>
                <p className={classes.hint}>
                  {t('levelOf', { level: variant.level })} ·{' '}
                  {t('hazardCount', { count: variant.hazards.length })}
                  {' · '}
                  {t(variant.figure == null ? 'noFigure' : 'hasFigure')}
                </p>
              </div>
              {variant.standard && <Tag tone="main">{t('standard')}</Tag>}
              <Button
                variant="subtle"
                aria-expanded={open === variant.key}
                aria-label={t(open === variant.key ? 'closeVariant' : 'openVariant', {
                  name: nameOf(variant, at),
                })}
                onClick={() => setOpen(open === variant.key ? undefined : variant.key)}
              >
                {t(open === variant.key ? 'close' : 'edit')}
              </Button>
            </div>
            {/* Problems of a closed variant would be out of sight. */}
            <PathError path={`variants[${at}]`} />
            {open === variant.key ? (
              <VariantEditor
                path={`variants[${at}]`}
                variant={variant}
                onChange={(one) => update(at, one)}
                onFigure={() => onFigure(variant)}
              />
            ) : (
              <ClosedProblems at={at} />
            )}
          </>
        )}
      </Sortable>
      <div>
        <Button variant="default" onClick={add}>
          + {t('addVariant')}
        </Button>
      </div>
    </Block>
  );
}

function ClosedProblems({ at }: { at: number }) {
  return ['name', 'summary', 'level', 'figure', 'hazards', 'steps', 'code'].map((field) => (
    <PathError key={field} path={`variants[${at}].${field}`} />
  ));
}
