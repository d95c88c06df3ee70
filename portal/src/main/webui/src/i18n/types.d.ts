import type admin from './en/admin.json';
import type authoring from './en/authoring.json';
import type catalog from './en/catalog.json';
import type common from './en/common.json';
import type handout from './en/handout.json';
import type patient from './en/patient.json';
import type prescribe from './en/prescribe.json';
import type record from './en/record.json';
import type reviews from './en/reviews.json';
import type safety from './en/safety.json';
import type tasks from './en/tasks.json';
import type templates from './en/templates.json';
import type terms from './en/terms.json';
import type treatment from './en/treatment.json';
import type therapist from './en/therapist.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      admin: typeof admin;
      authoring: typeof authoring;
      catalog: typeof catalog;
      common: typeof common;
      handout: typeof handout;
      patient: typeof patient;
      prescribe: typeof prescribe;
      record: typeof record;
      reviews: typeof reviews;
      safety: typeof safety;
      tasks: typeof tasks;
      templates: typeof templates;
      terms: typeof terms;
      therapist: typeof therapist;
      treatment: typeof treatment;
    };
  }
}
