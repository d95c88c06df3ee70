// Generated from contracts/openapi/prescription-service.yaml by "npm run api". Do not edit.
export interface paths {
    "/burden-estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What these routines would ask of a patient's time */
        post: operations["estimateBurden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A feed's days, for a calendar program */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/caseload-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets one therapist take another's place: anyone's for administrators, their own for therapists */
        post: operations["transferCaseload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/exercises/{exerciseId}/recalls/{recallId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a recall from the catalog; the same again changes nothing */
        put: operations["receiveRecall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/prescriptions/{prescriptionId}/holds/{holdId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts on hold because of a symptom that adherence-service was told of; the same again changes nothing */
        put: operations["receiveHold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/prescriptions/{prescriptionId}/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a proposal from adherence-service; the same again changes nothing */
        put: operations["receiveProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/rule-sets/{newsId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes from the catalog that rules have changed; active prescriptions are checked again */
        put: operations["receiveRuleSetNews"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Patients by name: a therapist's own, or all of an administrator's clinic */
        get: operations["listPatients"];
        put?: never;
        /** Registers a patient, makes the account, and puts the caller in charge */
        post: operations["registerPatient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One patient's record */
        get: operations["readPatient"];
        /** Writes the record anew; what it said before is kept */
        put: operations["changePatient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/access-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new access code; the old one stops working */
        post: operations["issueAccessCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the patient out of the lists and closes the account; nothing is deleted */
        post: operations["archivePatient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether there is a feed, and since when */
        get: operations["readCalendarFeed"];
        put?: never;
        /**
         * An address for the patient's calendar; the one before stops working
         * @description The address is a secret and shown this one time. It leads to days and minutes, nothing clinical.
         */
        post: operations["openCalendarFeed"];
        /** Ends the feed at once */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/care-team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who cares for the patient now */
        get: operations["readCareTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/care-team/{therapistId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds a therapist, or changes a member's role */
        put: operations["placeInCareTeam"];
        post?: never;
        /** Ends a membership; it stays on record */
        delete: operations["endMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that was recorded, the newest first; the patient does not see what was an error */
        get: operations["listPatientConditions"];
        put?: never;
        /**
         * Records a condition and checks the active prescriptions against it
         * @description What is unsafe with it, or cannot be checked, is on hold when this answers.
         */
        post: operations["recordCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/conditions/{conditionId}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It restricts the patient no more; nothing resumes by itself */
        post: operations["clearCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/conditions/{conditionId}/entered-in-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was never so, or not like this: record anew what is so */
        post: operations["markConditionAsError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A patient's goals as they stand, open ones first */
        get: operations["listGoals"];
        put?: never;
        /** Sets a goal with the patient */
        post: operations["setGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/goals/{goalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One goal with all that it ever said */
        get: operations["readGoal"];
        /** Changes what the goal says; what it said before is kept */
        put: operations["changeGoal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the care team has written, newest first */
        get: operations["listNotes"];
        put?: never;
        /** Keeps a note, for the care team alone */
        post: operations["writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A patient's prescriptions; the patient sees those that have been activated */
        get: operations["listPrescriptions"];
        put?: never;
        /** Begins a prescription with a draft */
        post: operations["createPrescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A prescription with its newest version and, for therapists, its draft */
        get: operations["readPrescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers findings with a reason; a BLOCK needs the answers of two clinicians */
        post: operations["acknowledgeFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an immutable version of the draft */
        post: operations["activatePrescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/as-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A prescription as it stood on one of the patient's days */
        get: operations["readPrescriptionAsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes for good: today is the last day that counts */
        post: operations["completePrescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rewrites the draft, or begins that of the next version */
        put: operations["reviseDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts on hold at once: today counts no more */
        post: operations["holdPrescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pauses from the patient's next day on */
        post: operations["pausePrescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been proposed for a prescription, newest first */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/proposals/{proposalId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts, changes or declines; accepted or changed, it becomes the next version at once
         * @description If-Match is the prescription's tag.
         */
        post: operations["decideProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resumes: from the patient's next day on after a pause, at once after a hold */
        post: operations["resumePrescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/safety-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks the draft, or the version in force, against what is known now */
        get: operations["readSafetyCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Breaks off for good, at once: today counts no more */
        post: operations["stopPrescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a template with what is prescribed or drafted here */
        post: operations["saveAsTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who ordered what, when and why */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as it was activated */
        get: operations["readVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/versions/{version}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps that the patient has read a version's safety notes; the same answer again */
        put: operations["acknowledgeVersion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/versions/{version}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two versions, or a version and the draft */
        get: operations["compareVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/{prescriptionId}/versions/{version}/handout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version as a sheet to print, with figures and boxes to tick
         * @description Tagged PDF with its fonts inside. The boxes begin in the present week, so it has to be asked for again; an unchanged one answers 304.
         */
        get: operations["readHandout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/prescriptions/from-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a prescription with a draft made of a template */
        post: operations["applyTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the patient back into the lists and opens the account again */
        post: operations["restorePatient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/safety-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks lines while they are being written; keeps nothing
         * @description What cannot be checked is said; it is never clear.
         */
        post: operations["checkLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recalled exercises, newest first, with how many prescriptions each concerns: of a therapist's own patients, or of an administrator's clinic */
        get: operations["listRecalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recalls/{recallId}/prescriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active and paused prescriptions that use what was recalled, by the patient's name */
        get: operations["listRecalledPrescriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safety/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Per rule: how often it was broken, overridden and why, and what is still open */
        get: operations["readSafetyFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screenings/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prescriptions of the caller's patients that the safety check has put on hold, with why; the strictest first, at most 200 */
        get: operations["listOpenScreenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates by name: one's own (therapists), the clinic's, and the shared library's */
        get: operations["listTemplates"];
        put?: never;
        /** Begins a template of one's own or of the clinic */
        post: operations["beginTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A template in its current version */
        get: operations["readTemplate"];
        /** Writes the next version of a template */
        put: operations["reviseTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{templateId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a template back; its versions stay readable */
        post: operations["retireTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{templateId}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds the current version right, for one's own clinic */
        post: operations["signOffTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{templateId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who wrote which version when, and what is signed off */
        get: operations["listTemplateVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{templateId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as it was written */
        get: operations["readTemplateVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/therapists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The therapists of the caller's clinic */
        get: operations["listTherapists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        AccountStatus: "FAILED" | "INVITED" | "ACTIVE";
        Acknowledged: {
            acknowledgedAt: components["schemas"]["Instant"];
        };
        Acknowledgement: {
            at: components["schemas"]["Instant"];
            state?: components["schemas"]["State1"];
        };
        /** @enum {string} */
        AcknowledgementReason: "BENEFIT_OUTWEIGHS_RISK" | "MITIGATED" | "TOLERATED_BEFORE" | "NOT_APPLICABLE" | "EVIDENCE_DISAGREES" | "PATIENT_PREFERENCE" | "SUPERVISED" | "OTHER";
        ActivationRequest: {
            effectiveFrom?: components["schemas"]["LocalDate"];
            reason?: string;
        };
        /** @enum {string} */
        AmountUnit: "REPS" | "SECONDS" | "BREATHS";
        ArchivalReason: {
            reason: string;
        };
        AsNeeded: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "AS_NEEDED";
        };
        /** @enum {string} */
        Band: "EXTRA_LIGHT" | "LIGHT" | "MEDIUM" | "HEAVY" | "EXTRA_HEAVY";
        Burden: {
            /** Format: int32 */
            exercisesPerDay: number;
            minutesPerDay: components["schemas"]["Range"];
            minutesPerWeek: components["schemas"]["Range"];
            routineMinutes: components["schemas"]["Range"][];
            warnings: components["schemas"]["BurdenWarning"][];
        };
        BurdenQuestion: {
            routines: components["schemas"]["RoutineContent"][];
        };
        BurdenWarning: {
            /** Format: int32 */
            figure: number;
            kind: components["schemas"]["Kind"];
            /** Format: int32 */
            limit: number;
        };
        CareTeam: {
            members: components["schemas"]["CareTeamMember"][];
        };
        CareTeamMember: {
            name: string;
            role: components["schemas"]["CareTeamRole"];
            since: components["schemas"]["Instant"];
            therapistId: string;
        };
        /** @enum {string} */
        CareTeamRole: "LEAD" | "MEMBER";
        CaseloadTransfer: {
            fromTherapist: string;
            patientIds?: string[];
            reason: string;
            toTherapist: string;
        };
        /** @enum {string} */
        Cause: "SYMPTOM";
        CertAnswers: {
            adherence?: string;
            equipment?: string;
            fidelity?: string;
            grouping?: components["schemas"]["Grouping"];
            motivation?: string;
            otherComponents?: string;
            progressionSteps?: string;
            provider?: string;
            setting?: string;
            supervision?: string;
            tailoring?: components["schemas"]["Tailoring"];
            tailoringHow?: string;
        };
        /** @enum {string} */
        CertItem: "EQUIPMENT" | "PROVIDER" | "GROUPING" | "SUPERVISION" | "ADHERENCE" | "MOTIVATION" | "PROGRESSION_RULE" | "PROGRESSION_STEPS" | "EXERCISES" | "HOME_PROGRAMME" | "OTHER_COMPONENTS" | "ADVERSE_EVENTS" | "SETTING" | "DOSE" | "TAILORING" | "TAILORING_HOW" | "STARTING_LEVEL" | "FIDELITY" | "FIDELITY_FOUND";
        ChangedGoal: {
            activity: string;
            /** Format: int32 */
            baseline?: number;
            due?: components["schemas"]["LocalDate"];
            reason?: string;
            status: components["schemas"]["GoalStatus"];
            /** Format: int32 */
            target?: number;
        };
        ClinicTherapist: {
            id: string;
            name: string;
        };
        Completeness: {
            items: components["schemas"]["JudgedItem"][];
            /** Format: int32 */
            of: number;
            /** Format: int32 */
            score: number;
        };
        CompletionReason: {
            reason?: string;
        };
        ConditionChange: {
            condition: components["schemas"]["PatientCondition"];
            held: string[];
            screening?: components["schemas"]["ConditionScreening"];
        };
        ConditionScreening: {
            /** Format: int32 */
            prescriptions: number;
            state: components["schemas"]["State"];
        };
        /** @enum {string} */
        ConditionStatus: "ACTIVE" | "CLEARED" | "ENTERED_IN_ERROR";
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        DaysOfWeek: {
            days: components["schemas"]["DayOfWeek"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "DAYS_OF_WEEK";
            /** Format: int32 */
            timesPerDay: number;
        };
        /** @enum {string} */
        DecisionKind: "ACCEPTED" | "CHANGED" | "DECLINED";
        Difference: {
            /** @description What it is, in the JSON of the field */
            after?: unknown;
            /** @description What it was, in the JSON of the field */
            before?: unknown;
            exercise?: string;
            field?: string;
            kind: components["schemas"]["Kind1"];
            lineId?: components["schemas"]["UUID"];
            routine?: string;
            routineId?: components["schemas"]["UUID"];
        };
        Differences: {
            changes: components["schemas"]["Difference"][];
        };
        /** @enum {string} */
        Direction: "UP" | "DOWN";
        Dose: {
            amount: components["schemas"]["Range"];
            effort?: components["schemas"]["Range"];
            holdSeconds?: components["schemas"]["Range"];
            load?: components["schemas"]["Load"];
            /** Format: int32 */
            restSeconds?: number;
            sets: components["schemas"]["Range"];
            unit: components["schemas"]["AmountUnit"];
        };
        Draft: {
            burden: components["schemas"]["Burden"];
            painLimits?: components["schemas"]["PainLimits"];
            painRule: components["schemas"]["PainRule"];
            routines: components["schemas"]["DraftRoutine"][];
            safetyNote: string;
            title: string;
            until?: components["schemas"]["LocalDate"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: string;
            updatedByName: string;
            /** Format: int32 */
            version: number;
        };
        DraftLine: {
            dose: components["schemas"]["Dose"];
            exerciseId: components["schemas"]["UUID"];
            exerciseName: string;
            /** Format: int32 */
            exerciseRevision: number;
            exerciseSlug: string;
            lineId: components["schemas"]["UUID"];
            progression?: components["schemas"]["ProgressionRule"];
            recall?: components["schemas"]["RecallNotice"];
            safetyNote?: string;
            side: components["schemas"]["Side"];
            variant?: components["schemas"]["LineVariant"];
        };
        DraftRoutine: {
            lines: components["schemas"]["DraftLine"][];
            name: string;
            routineId: components["schemas"]["UUID"];
            schedule: components["schemas"]["Schedule"];
        };
        EndReason: {
            reason: string;
        };
        ExerciseStep: {
            /** Format: int32 */
            order: number;
            text: string;
        };
        FeedState: {
            since?: components["schemas"]["Instant"];
        };
        /** @description What is wrong with one field */
        FieldProblem: {
            /** @description Stable; act on this */
            code: string;
            /** @description Path to the field as sent */
            field: string;
            /** @description For people */
            message: string;
        };
        /** @enum {string} */
        Figure: "SETS" | "AMOUNT" | "HOLD" | "REST" | "LOAD" | "EFFORT" | "FREQUENCY" | "PERIOD" | "PROGRESSION";
        Goal: {
            activity: string;
            author: string;
            authorName: string;
            /** Format: int32 */
            baseline?: number;
            changedAt: components["schemas"]["Instant"];
            due?: components["schemas"]["LocalDate"];
            etag: string;
            id: components["schemas"]["UUID"];
            reason?: string;
            setAt: components["schemas"]["Instant"];
            status: components["schemas"]["GoalStatus"];
            /** Format: int32 */
            target?: number;
        };
        GoalHistory: {
            goal: components["schemas"]["Goal"];
            history: components["schemas"]["GoalState"][];
        };
        Goals: {
            items: components["schemas"]["Goal"][];
        };
        GoalState: {
            activity: string;
            author: string;
            authorName: string;
            /** Format: int32 */
            baseline?: number;
            due?: components["schemas"]["LocalDate"];
            reason?: string;
            status: components["schemas"]["GoalStatus"];
            /** Format: int32 */
            target?: number;
            writtenAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        GoalStatus: "OPEN" | "ACHIEVED" | "DROPPED";
        /** @enum {string} */
        Grouping: "INDIVIDUAL" | "GROUP";
        /** @enum {string} */
        HoldCause: "CLINICIAN" | "SAFETY_CHECK" | "SYMPTOM";
        HoldDelivery: {
            cause: components["schemas"]["Cause"];
            clinicId: components["schemas"]["UUID"];
            from: components["schemas"]["LocalDate"];
            holdId: components["schemas"]["UUID"];
            patientId: components["schemas"]["UUID"];
            sessionId?: components["schemas"]["UUID"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        IssuedAccessCode: {
            accessCode: string;
        };
        /** @enum {string} */
        ItemState: "ANSWERED" | "MISSING" | "NOT_APPLICABLE";
        JudgedItem: {
            item: components["schemas"]["CertItem"];
            number: string;
            state: components["schemas"]["ItemState"];
        };
        /** @enum {string} */
        Kind: "EXERCISES_PER_DAY" | "MINUTES_PER_DAY" | "MINUTES_PER_WEEK";
        /** @enum {string} */
        Kind1: "CHANGED" | "ROUTINE_ADDED" | "ROUTINE_REMOVED" | "ROUTINE_MOVED" | "ROUTINE_CHANGED" | "LINE_ADDED" | "LINE_REMOVED" | "LINE_MOVED" | "LINE_CHANGED";
        /** @enum {string} */
        Language: "en" | "es";
        LineContent: {
            dose: components["schemas"]["Dose"];
            exerciseId: components["schemas"]["UUID"];
            lineId?: components["schemas"]["UUID"];
            progression?: components["schemas"]["ProgressionRule"];
            safetyNote?: string;
            side: components["schemas"]["Side"];
            variant?: string;
        };
        LineVariant: {
            code: string;
            name: string;
            standard: boolean;
        };
        Load: {
            band?: components["schemas"]["Band"];
            kg?: number;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        Moment: "ACTIVATION" | "RESUME" | "CONDITION" | "RULES" | "RECALL" | "DAILY" | "PROGRESSION";
        NewCondition: {
            code: string;
            since?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            week?: number;
            weekOn?: components["schemas"]["LocalDate"];
        };
        NewFeed: {
            /** Format: uri */
            url: string;
        };
        NewGoal: {
            activity: string;
            /** Format: int32 */
            baseline?: number;
            due?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            target?: number;
        };
        NewNote: {
            corrects?: components["schemas"]["UUID"];
            text: string;
        };
        NewTemplate: {
            content: components["schemas"]["TemplateContent"];
            scope: components["schemas"]["TemplateScope"];
        };
        NextVariants: {
            easier: string[];
            harder: string[];
        };
        Note: {
            author: string;
            authorName: string;
            correctedBy?: components["schemas"]["UUID"];
            corrects?: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            text: string;
            writtenAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Of: "DRAFT" | "VERSION";
        OpenScreening: {
            heldAt: components["schemas"]["Instant"];
            moment: components["schemas"]["Moment"];
            patientId: components["schemas"]["UUID"];
            patientName: string;
            prescriptionId: components["schemas"]["UUID"];
            reasons: components["schemas"]["Reason"][];
            title: string;
        };
        OpenScreenings: {
            items: components["schemas"]["OpenScreening"][];
        };
        PageNoteView: {
            items: components["schemas"]["Note"][];
            nextCursor: string | null;
        };
        PagePatientSummary: {
            items: components["schemas"]["PatientSummary"][];
            nextCursor: string | null;
        };
        PageRecalledPrescription: {
            items: components["schemas"]["RecalledPrescription"][];
            nextCursor: string | null;
        };
        PageRecallView: {
            items: components["schemas"]["Recall"][];
            nextCursor: string | null;
        };
        PageTemplateSummary: {
            items: components["schemas"]["TemplateSummary"][];
            nextCursor: string | null;
        };
        PainLimits: {
            /** Format: int32 */
            goOnUpTo: number;
            /** Format: int32 */
            stopFrom: number;
        };
        /** @enum {string} */
        PainRule: "STOP_ON_PAIN" | "PAIN_MONITORING";
        /** @enum {string} */
        Paper: "A4" | "LETTER";
        Patient: {
            account: components["schemas"]["PatientAccount"];
            archivedAt?: components["schemas"]["Instant"];
            birthDate: components["schemas"]["LocalDate"];
            contact?: components["schemas"]["PatientContact"];
            id: components["schemas"]["UUID"];
            language: components["schemas"]["Language"];
            name: string;
            registeredAt: components["schemas"]["Instant"];
            signInName: string;
            timeZone: string;
        };
        PatientAccount: {
            status: components["schemas"]["AccountStatus"];
        };
        PatientChange: {
            birthDate: components["schemas"]["LocalDate"];
            contact?: components["schemas"]["PatientContact"];
            language: components["schemas"]["Language"];
            name: string;
            timeZone: string;
        };
        PatientCondition: {
            code: string;
            endedAt?: components["schemas"]["Instant"];
            endedBy?: string;
            endedByName?: string;
            endReason?: string;
            id: components["schemas"]["UUID"];
            recordedAt: components["schemas"]["Instant"];
            recordedBy: string;
            recordedByName: string;
            since?: components["schemas"]["LocalDate"];
            status: components["schemas"]["ConditionStatus"];
            /** Format: int32 */
            week?: number;
            weekOn?: components["schemas"]["LocalDate"];
        };
        PatientConditionList: {
            items: components["schemas"]["PatientCondition"][];
        };
        PatientContact: {
            email?: string;
            phone?: string;
        };
        PatientRegistration: {
            birthDate: components["schemas"]["LocalDate"];
            contact?: components["schemas"]["PatientContact"];
            knownToBeNew?: boolean;
            language: components["schemas"]["Language"];
            name: string;
            notADuplicate?: boolean;
            timeZone: string;
        };
        PatientSummary: {
            /** Format: int32 */
            activePrescriptions: number;
            archivedAt?: components["schemas"]["Instant"];
            birthDate: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            name: string;
            timeZone: string;
        };
        PerDay: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "PER_DAY";
            /** Format: int32 */
            times: number;
        };
        PerWeek: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "PER_WEEK";
            /** Format: int32 */
            max: number;
            /** Format: int32 */
            min: number;
        };
        Place: {
            role: components["schemas"]["CareTeamRole"];
        };
        PossibleDuplicate: {
            archived: boolean;
            birthDate: components["schemas"]["LocalDate"];
            leadName?: string;
            mine: boolean;
            name: string;
            patientId?: components["schemas"]["UUID"];
            registeredOn: components["schemas"]["LocalDate"];
        };
        PossibleDuplicateProblem: {
            detail: string;
            matches: components["schemas"]["PossibleDuplicate"][];
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
        };
        Prescription: {
            acknowledgement?: components["schemas"]["Acknowledgement"];
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            currentVersion?: number;
            draft?: components["schemas"]["Draft"];
            effectiveFrom?: components["schemas"]["LocalDate"];
            end?: components["schemas"]["PrescriptionEnd"];
            id: components["schemas"]["UUID"];
            patientId: components["schemas"]["UUID"];
            status: components["schemas"]["PrescriptionStatus"];
            suspension?: components["schemas"]["Suspension"];
            version?: components["schemas"]["PrescriptionVersion"];
        };
        PrescriptionAsOf: {
            on: components["schemas"]["LocalDate"];
            status: components["schemas"]["PrescriptionStatus"];
            suspension?: components["schemas"]["Suspension"];
            version?: components["schemas"]["PrescriptionVersion"];
        };
        PrescriptionContent: {
            painLimits?: components["schemas"]["PainLimits"];
            painRule?: components["schemas"]["PainRule"];
            routines: components["schemas"]["RoutineContent"][];
            safetyNote: string;
            title: string;
            until?: components["schemas"]["LocalDate"];
        };
        PrescriptionEnd: {
            at: components["schemas"]["Instant"];
            byName: string;
            lastDay: components["schemas"]["LocalDate"];
            reason?: string;
        };
        Prescriptions: {
            items: components["schemas"]["PrescriptionSummary"][];
        };
        PrescriptionsRunningProblem: {
            detail: string;
            prescriptions: components["schemas"]["RunningPrescription"][];
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
        };
        /** @enum {string} */
        PrescriptionStatus: "DRAFT" | "ACTIVE" | "PAUSED" | "ON_HOLD" | "COMPLETED" | "STOPPED";
        PrescriptionSummary: {
            /** Format: int32 */
            currentVersion?: number;
            effectiveFrom?: components["schemas"]["LocalDate"];
            hasDraft: boolean;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            routines: number;
            status: components["schemas"]["PrescriptionStatus"];
            title: string;
        };
        PrescriptionToKeep: {
            forWhom?: string;
            goal: string;
            keepLineNotes?: boolean;
            name: string;
            of: components["schemas"]["Of"];
            safetyNote: string;
            scope: components["schemas"]["TemplateScope"];
            /** Format: int32 */
            version?: number;
        };
        PrescriptionVersion: {
            activatedAt: components["schemas"]["Instant"];
            author: string;
            authorName: string;
            burden?: components["schemas"]["Burden"];
            effectiveFrom: components["schemas"]["LocalDate"];
            painLimits?: components["schemas"]["PainLimits"];
            painRule: components["schemas"]["PainRule"];
            patientId: components["schemas"]["UUID"];
            prescriptionId: components["schemas"]["UUID"];
            reason?: string;
            routines: components["schemas"]["VersionRoutine"][];
            safetyNote: string;
            status: components["schemas"]["PrescriptionStatus"];
            title: string;
            until?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        /** @description RFC 9457 problem details */
        Problem: {
            /** @description For people */
            detail?: string;
            errors?: components["schemas"]["FieldProblem"][];
            status: number;
            /** @description The same for each occurrence */
            title: string;
            /** @description Stable; act on this */
            type: string;
        };
        ProgressionRule: {
            /** Format: int32 */
            by?: number;
            /** Format: int32 */
            maxEffort: number;
            /** Format: int32 */
            maxPain: number;
            /** Format: int32 */
            sessions: number;
            step: components["schemas"]["Step"];
        };
        Proposal: {
            because: string;
            decided?: components["schemas"]["ProposalDecided"];
            direction: components["schemas"]["Direction"];
            dose: components["schemas"]["Dose"];
            exerciseName: string;
            id: components["schemas"]["UUID"];
            lineId: components["schemas"]["UUID"];
            madeAt: components["schemas"]["Instant"];
            proposedDose: components["schemas"]["Dose"];
            proposedVariant?: string;
            state: components["schemas"]["ProposalState"];
            variant?: string;
            /** Format: int32 */
            version: number;
        };
        ProposalDecided: {
            at: components["schemas"]["Instant"];
            byName: string;
            reason?: string;
            /** Format: int32 */
            version?: number;
        };
        ProposalDecision: {
            decision: components["schemas"]["DecisionKind"];
            dose?: components["schemas"]["Dose"];
            reason?: string;
            variant?: string;
        };
        ProposalDelivery: {
            because: string;
            change: components["schemas"]["ProposedChange"];
            clinicId: components["schemas"]["UUID"];
            direction: components["schemas"]["Direction"];
            lineId: components["schemas"]["UUID"];
            madeAt: components["schemas"]["Instant"];
            patientId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
        };
        Proposals: {
            items: components["schemas"]["Proposal"][];
        };
        /** @enum {string} */
        ProposalState: "OPEN" | "SUPERSEDED" | "ACCEPTED" | "CHANGED" | "DECLINED";
        ProposedChange: {
            amount?: components["schemas"]["Range"];
            holdSeconds?: components["schemas"]["Range"];
            loadKg?: number;
            sets?: components["schemas"]["Range"];
            variant?: string;
        };
        Range: {
            /** Format: int32 */
            max: number;
            /** Format: int32 */
            min: number;
        };
        Reason: {
            conditionCode?: string;
            lineId?: components["schemas"]["UUID"];
            message?: string;
            ruleId?: components["schemas"]["UUID"];
            tier?: string;
            uncheckedReason?: string;
        };
        Recall: {
            /** Format: int32 */
            affected: number;
            at: components["schemas"]["Instant"];
            exercise: components["schemas"]["RecalledExercise"];
            kind: components["schemas"]["RecallKind"];
            reason: string;
            recallId: components["schemas"]["UUID"];
            /** Format: int32 */
            revision: number;
        };
        RecallDelivery: {
            at: components["schemas"]["Instant"];
            clinicId?: components["schemas"]["UUID"];
            exerciseId: components["schemas"]["UUID"];
            exerciseName: string;
            kind: components["schemas"]["RecallKind"];
            reason: string;
            recallId: components["schemas"]["UUID"];
            /** Format: int32 */
            revision: number;
        };
        RecalledExercise: {
            id: components["schemas"]["UUID"];
            name: string;
        };
        RecalledPrescription: {
            /** Format: int32 */
            exerciseRevision: number;
            leads: string[];
            patientId: components["schemas"]["UUID"];
            patientName: string;
            prescriptionId: components["schemas"]["UUID"];
            status: string;
            title?: string;
            until?: components["schemas"]["LocalDate"];
            versions: number[];
        };
        /** @enum {string} */
        RecallKind: "SAFETY_CHANGED" | "WITHDRAWN";
        RecallNotice: {
            kind: components["schemas"]["RecallKind"];
            reason: string;
            recallId: components["schemas"]["UUID"];
        };
        RegisteredPatient: {
            /** @description For the first sign-in; shown once. Null when this request has been answered before */
            accessCode: string | null;
            patient: components["schemas"]["Patient"];
        };
        Retirement: {
            at: components["schemas"]["Instant"];
            byName: string;
            reason: string;
        };
        RoutineContent: {
            lines: components["schemas"]["LineContent"][];
            name: string;
            routineId?: components["schemas"]["UUID"];
            schedule: components["schemas"]["Schedule"];
        };
        RuleSetNews: {
            at: components["schemas"]["Instant"];
            clinicId?: components["schemas"]["UUID"];
            ruleSetVersion: string;
        };
        RunningPrescription: {
            id: components["schemas"]["UUID"];
            status: string;
        };
        SafetyAcknowledgement: {
            at: components["schemas"]["Instant"];
            by: string;
            byName: string;
            comment?: string;
            reason: components["schemas"]["AcknowledgementReason"];
        };
        SafetyAnswer: {
            comment?: string;
            conditionId?: components["schemas"]["UUID"];
            lineId?: components["schemas"]["UUID"];
            reason: components["schemas"]["AcknowledgementReason"];
            ruleId?: components["schemas"]["UUID"];
            /** Format: int32 */
            ruleVersion?: number;
            uncheckedReason?: components["schemas"]["UncheckedReason"];
        };
        SafetyAnswers: {
            answers: components["schemas"]["SafetyAnswer"][];
            of: components["schemas"]["Which"];
        };
        SafetyCheck: {
            checkedAt: components["schemas"]["Instant"];
            findings: components["schemas"]["SafetyFinding"][];
            state: components["schemas"]["SafetyCheckState"];
            unchecked: components["schemas"]["SafetyUnchecked"][];
        };
        SafetyCheckLine: {
            dose?: components["schemas"]["Dose"];
            exerciseId: components["schemas"]["UUID"];
            lineId?: components["schemas"]["UUID"];
            /** Format: int32 */
            revision?: number;
            variant?: string;
        };
        SafetyCheckRequest: {
            lines: components["schemas"]["SafetyCheckLine"][];
            prescriptionId?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        SafetyCheckState: "CLEAR" | "ANSWERED" | "OPEN" | "NOT_CHECKED";
        SafetyFigures: {
            from: components["schemas"]["LocalDate"];
            rules: components["schemas"]["SafetyFiguresOfRule"][];
            to: components["schemas"]["LocalDate"];
        };
        SafetyFiguresOfRule: {
            /** Format: int64 */
            fired: number;
            /** Format: int64 */
            overridden: number;
            /** Format: int64 */
            prescriptions: number;
            reasons: components["schemas"]["SafetyReasonCount"][];
            ruleId: components["schemas"]["UUID"];
            /** Format: int64 */
            stillOpen: number;
        };
        SafetyFinding: {
            acknowledgements: components["schemas"]["SafetyAcknowledgement"][];
            awaitingSignOff: boolean;
            conditionCode: string;
            conditionId: components["schemas"]["UUID"];
            hazards: string[];
            /** Format: int32 */
            line: number;
            lineId?: components["schemas"]["UUID"];
            message: string;
            ruleId: components["schemas"]["UUID"];
            /** Format: int32 */
            ruleVersion: number;
            saferHint?: string;
            saferVariants: string[];
            state: components["schemas"]["State2"];
            tier: components["schemas"]["Tier"];
        };
        SafetyReasonCount: {
            code: components["schemas"]["AcknowledgementReason"];
            /** Format: int64 */
            count: number;
        };
        SafetyUnchecked: {
            acknowledgements: components["schemas"]["SafetyAcknowledgement"][];
            conditionCode?: string;
            conditionId?: components["schemas"]["UUID"];
            /** Format: int32 */
            line?: number;
            lineId?: components["schemas"]["UUID"];
            reason: components["schemas"]["UncheckedReason"];
            state: components["schemas"]["State2"];
        };
        Schedule: components["schemas"]["DaysOfWeek"] | components["schemas"]["PerWeek"] | components["schemas"]["PerDay"] | components["schemas"]["AsNeeded"];
        /** @enum {string} */
        Side: "BOTH_TOGETHER" | "EACH" | "LEFT" | "RIGHT";
        SignedOff: {
            at: components["schemas"]["Instant"];
            byName: string;
            comment?: string;
        };
        /** @enum {string} */
        State: "CLEAR" | "HELD" | "NOT_CHECKED";
        /** @enum {string} */
        State1: "NEEDED" | "GIVEN";
        /** @enum {string} */
        State2: "OPEN" | "SECOND_NEEDED" | "QUIET" | "INFO";
        /** @enum {string} */
        Step: "REPS" | "SETS" | "HOLD_SECONDS" | "LOAD_KG" | "HARDER_VARIANT";
        Suspension: {
            at: components["schemas"]["Instant"];
            byName?: string;
            cause?: components["schemas"]["HoldCause"];
            from: components["schemas"]["LocalDate"];
            kind: components["schemas"]["SuspensionKind"];
            reason?: string;
            until?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        SuspensionKind: "PAUSED" | "ON_HOLD";
        /** @enum {string} */
        Tailoring: "GENERIC" | "TAILORED";
        Template: {
            authorName: string;
            burden: components["schemas"]["Burden"];
            completeness: components["schemas"]["Completeness"];
            content: components["schemas"]["TemplateDocument"];
            id: components["schemas"]["UUID"];
            mine: boolean;
            retirement?: components["schemas"]["Retirement"];
            scope: components["schemas"]["TemplateScope"];
            signOff?: components["schemas"]["SignedOff"];
            status: components["schemas"]["TemplateStatus"];
            /** Format: int32 */
            version: number;
            writtenAt: components["schemas"]["Instant"];
        };
        TemplateApplied: {
            check: components["schemas"]["SafetyCheck"];
            prescription: components["schemas"]["Prescription"];
        };
        TemplateContent: {
            cert?: components["schemas"]["CertAnswers"];
            forWhom?: string;
            goal: string;
            name: string;
            painLimits?: components["schemas"]["PainLimits"];
            painRule?: components["schemas"]["PainRule"];
            period?: components["schemas"]["TemplatePeriod"];
            progression?: string;
            routines: components["schemas"]["TemplateRoutineContent"][];
            safetyNote: string;
            sources?: components["schemas"]["TemplateSource"][];
            startingLevel?: string;
        };
        TemplateDocument: {
            cert: components["schemas"]["CertAnswers"];
            forWhom?: string;
            goal: string;
            name: string;
            painLimits?: components["schemas"]["PainLimits"];
            painRule: components["schemas"]["PainRule"];
            period?: components["schemas"]["TemplatePeriod"];
            progression?: string;
            routines: components["schemas"]["TemplateRoutine"][];
            safetyNote: string;
            sources: components["schemas"]["TemplateSource"][];
            startingLevel?: string;
        };
        TemplateLine: {
            dose: components["schemas"]["Dose"];
            exerciseId: components["schemas"]["UUID"];
            exerciseName: string;
            exerciseSlug: string;
            progression?: components["schemas"]["ProgressionRule"];
            safetyNote?: string;
            side: components["schemas"]["Side"];
            sources: components["schemas"]["TemplateSource"][];
            variant?: components["schemas"]["LineVariant"];
        };
        TemplateLineContent: {
            dose: components["schemas"]["Dose"];
            exerciseId: components["schemas"]["UUID"];
            progression?: components["schemas"]["ProgressionRule"];
            safetyNote?: string;
            side: components["schemas"]["Side"];
            sources?: components["schemas"]["TemplateSource"][];
            variant?: string;
        };
        TemplatePeriod: {
            /** Format: int32 */
            maxWeeks: number;
            /** Format: int32 */
            minWeeks: number;
        };
        TemplateRetirement: {
            reason: string;
        };
        TemplateRoutine: {
            lines: components["schemas"]["TemplateLine"][];
            name: string;
            schedule: components["schemas"]["Schedule"];
        };
        TemplateRoutineContent: {
            lines: components["schemas"]["TemplateLineContent"][];
            name: string;
            schedule: components["schemas"]["Schedule"];
        };
        /** @enum {string} */
        TemplateScope: "PERSONAL" | "CLINIC" | "SHARED";
        TemplateSignOff: {
            comment?: string;
        };
        TemplateSource: {
            figures?: components["schemas"]["Figure"][];
            implied?: boolean;
            source: string;
            text: string;
        };
        /** @enum {string} */
        TemplateStatus: "ACTIVE" | "RETIRED";
        TemplateSummary: {
            /** Format: int32 */
            exercises: number;
            forWhom?: string;
            goal: string;
            id: components["schemas"]["UUID"];
            mine: boolean;
            name: string;
            /** Format: int32 */
            of: number;
            /** Format: int32 */
            routines: number;
            scope: components["schemas"]["TemplateScope"];
            /** Format: int32 */
            score: number;
            signedOff: boolean;
            status: components["schemas"]["TemplateStatus"];
            /** Format: int32 */
            version: number;
            writtenAt: components["schemas"]["Instant"];
        };
        TemplateToApply: {
            templateId: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
        };
        TemplateVersions: {
            items: components["schemas"]["TemplateVersionSummary"][];
        };
        TemplateVersionSummary: {
            authorName: string;
            signOff?: components["schemas"]["SignedOff"];
            /** Format: int32 */
            version: number;
            writtenAt: components["schemas"]["Instant"];
        };
        Therapists: {
            items: components["schemas"]["ClinicTherapist"][];
        };
        /** @enum {string} */
        Tier: "INFO" | "WARN" | "BLOCK";
        TransferredCaseload: {
            /** Format: int32 */
            moved: number;
        };
        TransitionReason: {
            reason: string;
        };
        /** @enum {string} */
        TypeSize: "NORMAL" | "LARGE";
        /** @enum {string} */
        UncheckedReason: "CATALOG_AWAY" | "MISSING_DATE" | "MISSING_WEEK" | "DATE_IN_FUTURE" | "UNKNOWN_CONDITION" | "NO_RULE" | "UNKNOWN_EXERCISE" | "UNKNOWN_REVISION" | "UNKNOWN_VARIANT" | "NO_HAZARD_DATA" | "OTHER";
        /** Format: uuid */
        UUID: string;
        VersionLine: {
            breathing?: string;
            cautions: string[];
            dose: components["schemas"]["Dose"];
            exerciseId: components["schemas"]["UUID"];
            exerciseName: string;
            /** Format: int32 */
            exerciseRevision: number;
            exerciseSlug: string;
            feel?: string;
            hazards?: string[];
            lineId: components["schemas"]["UUID"];
            nextVariants?: components["schemas"]["NextVariants"];
            progression?: components["schemas"]["ProgressionRule"];
            recall?: components["schemas"]["RecallNotice"];
            safetyNote?: string;
            side: components["schemas"]["Side"];
            steps: components["schemas"]["ExerciseStep"][];
            stopIf?: string;
            variant?: components["schemas"]["LineVariant"];
        };
        VersionRoutine: {
            lines: components["schemas"]["VersionLine"][];
            name: string;
            routineId: components["schemas"]["UUID"];
            schedule: components["schemas"]["Schedule"];
        };
        Versions: {
            items: components["schemas"]["VersionSummary"][];
        };
        VersionSummary: {
            activatedAt: components["schemas"]["Instant"];
            author: string;
            authorName: string;
            effectiveFrom: components["schemas"]["LocalDate"];
            reason?: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        Which: "DRAFT" | "VERSION";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    estimateBurden: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BurdenQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Burden"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar (RFC 5545) */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description As your copy with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such feed, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transferCaseload: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseloadTransfer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferredCaseload"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveRecall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exerciseId: components["schemas"]["UUID"];
                recallId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallDelivery"];
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Was known */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holdId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldDelivery"];
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Was known, or the prescription has ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                prescriptionId: components["schemas"]["UUID"];
                proposalId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDelivery"];
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Was known */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveRuleSetNews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                newsId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetNews"];
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Was known */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPatients: {
        parameters: {
            query?: {
                /** @description Those who are archived, instead of those in care */
                archived?: boolean;
                /** @description nextCursor of the page before; absent for the first page */
                cursor?: string;
                /** @description Most items on the page, 1 to 100 */
                limit?: number;
                /** @description Part of the name, in any case */
                q?: string;
                /** @description Only those in whose care team this therapist is */
                therapist?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePatientSummary"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerPatient: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatientRegistration"];
            };
        };
        responses: {
            /** @description The patient */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredPatient"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Somebody like this is registered already; sent again with notADuplicate, it registers */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PossibleDuplicateProblem"];
                };
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Patient"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePatient: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatientChange"];
            };
        };
        responses: {
            /** @description The record */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Patient"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueAccessCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedAccessCode"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archivePatient: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchivalReason"];
            };
        };
        responses: {
            /** @description The record */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Patient"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Prescriptions are still running, or the patient is archived already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PrescriptionsRunningProblem"];
                };
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedState"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewFeed"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCareTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareTeam"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeInCareTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                therapistId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Place"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareTeam"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                therapistId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPatientConditions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientConditionList"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordCondition: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCondition"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionChange"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearCondition: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                conditionId: components["schemas"]["UUID"];
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionChange"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markConditionAsError: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                conditionId: components["schemas"]["UUID"];
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionChange"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGoals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goals"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setGoal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGoal"];
            };
        };
        responses: {
            /** @description The goal */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: components["schemas"]["UUID"];
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The goal and its history */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalHistory"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeGoal: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                goalId: components["schemas"]["UUID"];
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedGoal"];
            };
        };
        responses: {
            /** @description The goal */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotes: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; absent for the first page */
                cursor?: string;
                /** @description Most items on the page, 1 to 100 */
                limit?: number;
            };
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageNoteView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeNote: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPrescriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prescriptions"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPrescription: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrescriptionContent"];
            };
        };
        responses: {
            /** @description The prescription with its draft */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prescription"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPrescription: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prescription */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prescription"];
                };
            };
            /** @description As your copy with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeFindings: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SafetyAnswers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyCheck"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activatePrescription: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrescriptionVersion"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPrescriptionAsOf: {
        parameters: {
            query?: {
                /**
                 * @description The patient's local day; absent: today
                 * @example 2026-11-20
                 */
                on?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrescriptionAsOf"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completePrescription: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionReason"];
            };
        };
        responses: {
            /** @description The prescription */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prescription"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrescriptionContent"];
            };
        };
        responses: {
            /** @description The prescription with its draft */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prescription"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdPrescription: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionReason"];
            };
        };
        responses: {
            /** @description The prescription */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prescription"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pausePrescription: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionReason"];
            };
        };
        responses: {
            /** @description The prescription */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prescription"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proposals; the tag is the prescription's */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposals"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideProposal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
                proposalId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDecision"];
            };
        };
        responses: {
            /** @description The proposal; the tag is the prescription's */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumePrescription: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionReason"];
            };
        };
        responses: {
            /** @description The prescription */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prescription"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSafetyCheck: {
        parameters: {
            query?: {
                of?: string;
            };
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyCheck"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopPrescription: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionReason"];
            };
        };
        responses: {
            /** @description The prescription */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prescription"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveAsTemplate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrescriptionToKeep"];
            };
        };
        responses: {
            /** @description The template */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrescriptionVersion"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareVersions: {
        parameters: {
            query?: {
                /**
                 * @description Number of the other version, or `draft`; absent: the newest version
                 * @example draft
                 */
                to?: string;
            };
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Differences"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHandout: {
        parameters: {
            query?: {
                /** @description Absent: the patient's */
                language?: "en" | "es";
                paper?: components["schemas"]["Paper"] & unknown;
                type?: components["schemas"]["TypeSize"] & unknown;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
                prescriptionId: components["schemas"]["UUID"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description As your copy with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The catalog, and with it the figures, is away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyTemplate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateToApply"];
            };
        };
        responses: {
            /** @description The prescription with its draft, and the safety check of the draft */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateApplied"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restorePatient: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchivalReason"];
            };
        };
        responses: {
            /** @description The record */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Patient"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SafetyCheckRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyCheck"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecalls: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; absent for the first page */
                cursor?: string;
                /** @description Most items on the page, 1 to 100 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRecallView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecalledPrescriptions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; absent for the first page */
                cursor?: string;
                /** @description Most items on the page, 1 to 100 */
                limit?: number;
            };
            header?: never;
            path: {
                recallId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRecalledPrescription"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSafetyFigures: {
        parameters: {
            query?: {
                from?: components["schemas"]["LocalDate"];
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyFigures"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpenScreenings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenScreenings"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; absent for the first page */
                cursor?: string;
                /** @description Most items on the page, 1 to 100 */
                limit?: number;
                /** @description Part of the name or the goal */
                q?: string;
                /** @description Only of this scope */
                scope?: components["schemas"]["TemplateScope"];
                status?: components["schemas"]["TemplateStatus"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTemplateSummary"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginTemplate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTemplate"];
            };
        };
        responses: {
            /** @description The template */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseTemplate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                templateId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateContent"];
            };
        };
        responses: {
            /** @description The template */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireTemplate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                templateId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRetirement"];
            };
        };
        responses: {
            /** @description The template */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOffTemplate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                templateId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateSignOff"];
            };
        };
        responses: {
            /** @description The template */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTemplateVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVersions"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTemplateVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: components["schemas"]["UUID"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTherapists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Therapists"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; `type` says why, `errors` names the fields */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
