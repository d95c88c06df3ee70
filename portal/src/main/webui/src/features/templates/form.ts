import {
  CERT_TEXTS,
  type CertAnswers,
  type CertText,
  type TemplateContent,
  type TemplateSource,
} from '@/api/templates';
import { check, type Findings } from '@/features/prescribe/check';
import { toContent, toForm } from '@/features/prescribe/content';
import type { Form } from '@/features/prescribe/form';

/** A template as it is typed: a prescription's routines, and what a reader must know beside them. */
export interface TemplateForm {
  plan: Form;
  goal: string;
  forWhom: string;
  minWeeks: string;
  maxWeeks: string;
  startingLevel: string;
  progression: string;
  cert: Record<CertText, string>;
  grouping: CertAnswers['grouping'];
  tailoring: CertAnswers['tailoring'];
  sources: TemplateSource[];
  /** Of each line, by its key. */
  lineSources: Record<string, TemplateSource[]>;
}

export function toTemplateForm(content: TemplateContent): TemplateForm {
  const plan = toForm({ ...content, title: content.name });
  const lineSources: Record<string, TemplateSource[]> = {};
  plan.routines.forEach((routine, at) =>
    routine.lines.forEach(({ key }, index) => {
      lineSources[key] = content.routines[at]?.lines[index]?.sources ?? [];
    }),
  );
  const text = (value: string | null | undefined) => value ?? '';
  return {
    plan,
    goal: content.goal,
    forWhom: text(content.forWhom),
    minWeeks: content.period == null ? '' : String(content.period.minWeeks),
    maxWeeks: content.period == null ? '' : String(content.period.maxWeeks),
    startingLevel: text(content.startingLevel),
    progression: text(content.progression),
    cert: Object.fromEntries(CERT_TEXTS.map((item) => [item, text(content.cert[item])])) as Record<
      CertText,
      string
    >,
    grouping: content.cert.grouping,
    tailoring: content.cert.tailoring,
    sources: content.sources,
    lineSources,
  };
}

const MOST_WEEKS = 104;

/** What must change before it can be saved, by the service's own paths; the name is called `title` in the plan's. */
export function checkTemplate(form: TemplateForm): Findings {
  const found = check(form.plan);
  if (form.goal.trim() === '') found.goal = { code: 'required' };
  if (form.minWeeks !== '' || form.maxWeeks !== '') {
    weeks(found, 'period.minWeeks', form.minWeeks);
    if (form.maxWeeks !== '') weeks(found, 'period.maxWeeks', form.maxWeeks);
    if (Object.keys(found).every((path) => !path.startsWith('period')) && isShort(form)) {
      found['period.maxWeeks'] = { code: 'order' };
    }
  }
  return found;
}

const isShort = ({ minWeeks, maxWeeks }: TemplateForm) =>
  maxWeeks !== '' && Number(maxWeeks) < Number(minWeeks);

function weeks(found: Findings, path: string, typed: string): void {
  const value = Number(typed);
  if (!/^\d+$/.test(typed) || value < 1 || value > MOST_WEEKS) {
    found[path] = { code: 'number', min: 1, max: MOST_WEEKS };
  }
}

/** What is sent. Only for a form in which `checkTemplate` found nothing. */
export function toTemplateContent(form: TemplateForm): object {
  const { plan } = form;
  const { title, safetyNote, painRule, painLimits, routines } = toContent(plan);
  const said = (value: string) => (value.trim() === '' ? undefined : value.trim());
  return {
    name: title,
    goal: form.goal.trim(),
    forWhom: said(form.forWhom),
    safetyNote,
    painRule,
    painLimits,
    routines: routines.map((routine, at) => ({
      name: routine.name,
      schedule: routine.schedule,
      lines: routine.lines.map(
        ({ exerciseId, variant, dose, side, safetyNote: note, progression }, index) => ({
          exerciseId,
          variant,
          dose,
          side,
          safetyNote: note,
          progression,
          sources: form.lineSources[plan.routines[at]?.lines[index]?.key ?? ''] ?? [],
        }),
      ),
    })),
    period:
      form.minWeeks === ''
        ? undefined
        : { minWeeks: Number(form.minWeeks), maxWeeks: Number(form.maxWeeks || form.minWeeks) },
    startingLevel: said(form.startingLevel),
    progression: said(form.progression),
    sources: form.sources,
    cert: {
      ...Object.fromEntries(CERT_TEXTS.map((item) => [item, said(form.cert[item])])),
      grouping: form.grouping ?? undefined,
      tailoring: form.tailoring ?? undefined,
    },
  };
}
