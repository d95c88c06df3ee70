import { useTranslation } from 'react-i18next';
import { Sortable } from '@/ui/Sortable';
import { AddButton, PathError } from './Block';
import { useEditing, withEntry } from './editing';
import { Words } from './fields';
import { newStep, type FormStep } from './form';
import classes from './author.module.css';

interface StepListProps {
  path: string;
  steps: FormStep[];
  onChange: (steps: FormStep[]) => void;
}

/** What to do, in order, each with a cue for the breath where one helps. */
export function StepList({ path, steps, onChange }: StepListProps) {
  const { t } = useTranslation('authoring');
  const { say } = useEditing();
  return (
    <>
      <PathError path={path} />
      <Sortable items={steps} onChange={onChange} say={say} nameOf={(_, at) => t('step', { number: at + 1 })}>
        {(step, at) => (
          <div className={classes.step}>
            <Words
              path={`${path}[${at}].text`}
              label={t('step', { number: at + 1 })}
              lines={2}
              value={step.text}
              onChange={(text) => onChange(withEntry(steps, at, { text }))}
            />
            <Words
              path={`${path}[${at}].breath`}
              label={t('breath')}
              value={step.breath}
              onChange={(breath) => onChange(withEntry(steps, at, { breath }))}
            />
          </div>
        )}
      </Sortable>
      <AddButton label={t('addStep')} onClick={() => onChange([...steps, newStep()])} />
    </>
  );
}
