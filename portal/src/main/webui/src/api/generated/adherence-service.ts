// Generated from contracts/openapi/adherence-service.yaml by "npm run api". Do not edit.
export interface paths {
    "/caseload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Caseload */
        get: operations["readCaseload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clinic/review-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Review Rules */
        get: operations["readReviewRules"];
        /** Says how the rules are kept from now on; tasks that are open stay as they are */
        put: operations["setReviewRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clinic/review-rules/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How often a rule would have found something, with the line that is asked about; writes nothing */
        post: operations["replayReviewRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clinic/review-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Review Times */
        get: operations["readReviewTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clinic/rule-outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Rule Outcomes */
        get: operations["readRuleOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clinic/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Clinic Summary */
        get: operations["readClinicSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clinic/summary.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Clinic Summary */
        get: operations["exportClinicSummary"];
        put?: never;
        post?: never;
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
        /** Receive Recall */
        put: operations["receiveRecall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/patients/{patientId}/care-team/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Receive Care Team */
        put: operations["receiveCareTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/prescriptions/{prescriptionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Receive End */
        put: operations["receiveEnd"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/prescriptions/{prescriptionId}/proposals/{proposalId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Receive Decision */
        put: operations["receiveDecision"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/prescriptions/{prescriptionId}/suspensions/{suspensionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Receive Suspension */
        put: operations["receiveSuspension"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/prescriptions/{prescriptionId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Receive Version */
        put: operations["receiveVersion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/adherence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Adherence */
        get: operations["readAdherence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Follow Ups */
        get: operations["readFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/follow-ups/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer Follow Up */
        put: operations["answerFollowUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Measures */
        get: operations["readMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/measures/{measureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record Measure */
        put: operations["recordMeasure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/progression-replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Replay Progression */
        get: operations["replayProgression"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/red-flag-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Red Flag Answers */
        get: operations["listRedFlagAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/red-flag-answers/{answerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer Red Flags */
        put: operations["answerRedFlags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Reminders */
        get: operations["readReminders"];
        /** Switches reminders by e-mail on or off, and says when they come */
        put: operations["setReminders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Replies */
        get: operations["listReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/replies/{replyId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark Reply Read */
        put: operations["markReplyRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/review-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Patient Review Tasks */
        get: operations["listPatientReviewTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/session-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logs up to 50 sessions, each answered by itself; order and repetition do not matter
         * @description A session is answered as its own PUT would be. A correction may stand before what it corrects.
         */
        post: operations["uploadSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Sessions */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/sessions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Sessions */
        get: operations["exportSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Session */
        get: operations["readSession"];
        /** Log Session */
        put: operations["logSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/symptom-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Symptom Reports */
        get: operations["listSymptomReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/symptom-reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Report Symptoms */
        put: operations["reportSymptoms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patientId}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Today */
        get: operations["readToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questionnaires/red-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Red Flags */
        get: operations["readRedFlags"];
        put?: never;
        /** Revise Red Flags */
        post: operations["reviseRedFlags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page that asks whether reminders shall end */
        get: operations["showUnsubscribe"];
        put?: never;
        /** Ends the reminders; the one click of RFC 8058 */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By tier, then by due time */
        get: operations["listReviewTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review-tasks/{taskId}/disposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes a task with what was made of it; a prescription on hold stays on hold
         * @description If-Match is the task's etag: evidence that was added since it was seen is not disposed of unseen.
         */
        post: operations["disposeReviewTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review-tasks/{taskId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers what a patient wrote with a session; the task stays as it is */
        post: operations["replyToComment"];
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
        Adherence: {
            /** Format: double */
            counted: number;
            days: components["schemas"]["AdherenceDay"][];
            /** Format: int32 */
            daysWithoutReport: number;
            /** Format: int32 */
            done: number;
            /** Format: double */
            figure: number | null;
            from: components["schemas"]["LocalDate"];
            interruption: boolean;
            /** Format: double */
            lateShare?: number;
            lines: components["schemas"]["AdherenceLine"][];
            overDose: boolean;
            pain: components["schemas"]["PainReport"][];
            /** Format: double */
            relativeDose?: number;
            routines: components["schemas"]["AdherenceRoutine"][];
            satisfactory: boolean;
            selfReported: boolean;
            soFar: boolean;
            /** Format: double */
            target: number;
            timeZone: string;
            to: components["schemas"]["LocalDate"];
            weeks: components["schemas"]["AdherenceWeek"][];
        };
        AdherenceBand: {
            /** Format: double */
            from: number;
            /** Format: int32 */
            patients: number | null;
            /** Format: double */
            to: number;
        };
        AdherenceDay: {
            date: components["schemas"]["LocalDate"];
            state: components["schemas"]["DayState"];
        };
        AdherenceDistribution: {
            bands: components["schemas"]["AdherenceBand"][];
            /** Format: double */
            mean?: number;
            /** Format: double */
            median?: number;
        };
        AdherenceLine: {
            exercise: string;
            lineId: components["schemas"]["UUID"];
            pain: components["schemas"]["LinePain"][];
            prescriptionId: components["schemas"]["UUID"];
            routineId: components["schemas"]["UUID"];
            sides: components["schemas"]["AdherenceLineSide"][];
        };
        AdherenceLineSide: {
            /** Format: double */
            completion: number;
            /** Format: int32 */
            done: number;
            /** Format: double */
            relativeDose: number;
            /** Format: int32 */
            sessions: number;
            side: components["schemas"]["DoneSide"];
            weeks: components["schemas"]["AdherenceLineWeek"][];
        };
        AdherenceLineWeek: {
            /** Format: double */
            completion: number;
            /** Format: int32 */
            done: number;
            from: components["schemas"]["LocalDate"];
            isoWeek: string;
            /** Format: double */
            relativeDose: number;
            /** Format: int32 */
            sessions: number;
        };
        AdherenceRoutine: {
            /** Format: int32 */
            done: number;
            /** Format: double */
            figure: number | null;
            name: string;
            /** Format: double */
            planned: number;
            prescriptionId: components["schemas"]["UUID"];
            routineId: components["schemas"]["UUID"];
            /** Format: double */
            target: number;
        };
        AdherenceWeek: {
            /** Format: int32 */
            done: number;
            /** Format: double */
            figure: number | null;
            from: components["schemas"]["LocalDate"];
            isoWeek: string;
            /** Format: double */
            planned: number;
            soFar: boolean;
            /** Format: double */
            target: number;
            to: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        AmountUnit: "REPS" | "SECONDS" | "BREATHS";
        AnsweredRedFlag: {
            holds: boolean;
            questionId: string;
            text: string;
            yes: boolean;
        };
        AskedRedFlag: {
            holds: boolean;
            id: string;
            text: string;
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
        CareTeamDelivery: {
            clinicId: components["schemas"]["UUID"];
            email?: string;
            language?: string;
            members: components["schemas"]["CareTeamEntry"][];
            patientId: components["schemas"]["UUID"];
            /** Format: int64 */
            sequence: number;
            timeZone?: string;
        };
        CareTeamEntry: {
            role: components["schemas"]["TeamRole"];
            therapistId?: string;
        };
        Caseload: {
            items: components["schemas"]["CaseloadPatient"][];
            selfReported: boolean;
        };
        CaseloadPatient: {
            /**
             * Format: int32
             * @description Days since the last entry, or since the plan came into force, or into force again after a suspension, if that is later; absent when nothing was ever entered
             */
            daysSinceLastSession?: number;
            /** Format: int32 */
            daysWithoutReport: number;
            /** Format: int32 */
            done: number;
            /** Format: double */
            figure: number | null;
            interruption: boolean;
            lastSessionOn?: components["schemas"]["LocalDate"];
            lastStopForPainOn?: components["schemas"]["LocalDate"];
            /** Format: double */
            lateShare?: number;
            overDose: boolean;
            /** Format: int32 */
            painChange?: number;
            /** Format: int32 */
            painLatest?: number;
            patientId: components["schemas"]["UUID"];
            /** Format: int32 */
            prescriptions: number;
            reasons: components["schemas"]["CaseloadReason"][];
            /** Format: double */
            relativeDose?: number;
            satisfactory: boolean;
            soFar: boolean;
            /** Format: int32 */
            stopsForPain: number;
            suspended: boolean;
            /** Format: double */
            target: number;
            tasks: components["schemas"]["CaseloadTask"][];
        };
        CaseloadReason: {
            code: components["schemas"]["ReasonCode"];
            urgency: components["schemas"]["Urgency"];
            /** Format: double */
            value?: number;
        };
        CaseloadTask: {
            dueAt: components["schemas"]["Instant"];
            overdue: boolean;
            rule: components["schemas"]["ReviewRule"];
            taskId: components["schemas"]["UUID"];
            tier: components["schemas"]["Tier"];
        };
        ClinicHours: {
            closes: components["schemas"]["LocalTime"];
            days: components["schemas"]["DayOfWeek"][];
            holidays: string[];
            opens: components["schemas"]["LocalTime"];
            zone: string;
        };
        ClinicPainChange: {
            /** Format: int32 */
            higher: number | null;
            /** Format: int32 */
            lower: number | null;
            /** Format: double */
            meanChange?: number;
            /** Format: int32 */
            same: number | null;
        };
        ClinicRule: {
            due: components["schemas"]["DueTerm"];
            /** Format: double */
            maximum?: number;
            /** Format: double */
            minimum?: number;
            rule: components["schemas"]["ReviewRule"];
            /** Format: double */
            threshold?: number;
            tier: components["schemas"]["Tier"];
        };
        ClinicRuleEntry: {
            due: components["schemas"]["DueTerm"];
            rule: components["schemas"]["ReviewRule"];
            /** Format: double */
            threshold?: number;
            tier: components["schemas"]["Tier"];
        };
        ClinicRules: {
            hours: components["schemas"]["ClinicHours"];
            rules: components["schemas"]["ClinicRule"][];
        };
        ClinicRulesEntry: {
            hours: components["schemas"]["ClinicHours"];
            rules: components["schemas"]["ClinicRuleEntry"][];
        };
        ClinicSummary: {
            /** Format: int32 */
            activePatients: number;
            adherence: components["schemas"]["AdherenceDistribution"];
            asOf?: components["schemas"]["LocalDate"];
            clinicId: components["schemas"]["UUID"];
            from: components["schemas"]["LocalDate"];
            /** Format: double */
            lateShare?: number;
            pain: components["schemas"]["ClinicPainChange"];
            /** Format: int32 */
            patientsReporting: number;
            /** Format: double */
            relativeDose?: number;
            selfReported: boolean;
            /** Format: int32 */
            sessionsLogged: number;
            /** Format: int32 */
            sessionsThisWeek: number;
            /** Format: int32 */
            silentPatients: number;
            /** Format: int32 */
            stopsForPain: number;
            /** Format: int32 */
            stopsForSymptom: number;
            therapists: components["schemas"]["ClinicTherapist"][];
            to: components["schemas"]["LocalDate"];
            weeks: components["schemas"]["ClinicWeek"][];
        };
        ClinicTherapist: {
            /** Format: double */
            figure: number | null;
            /** Format: int32 */
            patients: number | null;
            /** Format: int32 */
            sessions?: number;
            /** Format: int32 */
            silent?: number;
            therapistId?: string;
        };
        ClinicWeek: {
            /** Format: double */
            figure: number | null;
            from: components["schemas"]["LocalDate"];
            isoWeek: string;
            /** Format: double */
            lateShare?: number;
            /** Format: double */
            relativeDose?: number;
            /** Format: int32 */
            sessions: number;
            soFar: boolean;
            /** Format: int32 */
            stopsForPain: number;
        };
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
        DayState: "DONE" | "PARTIAL" | "MISSED" | "SKIPPED" | "STOPPED" | "EXTRA" | "SUSPENDED" | "NOT_DUE" | "DUE";
        DecisionDelivery: {
            clinicId: components["schemas"]["UUID"];
            decidedAt: components["schemas"]["Instant"];
            decision: components["schemas"]["Kind"];
            patientId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        Direction: "BETTER" | "WORSE" | "SAME";
        /** @enum {string} */
        Direction1: "UP" | "DOWN";
        Disposition: {
            at: components["schemas"]["Instant"];
            by: string;
            code: components["schemas"]["DispositionCode"];
            comment?: string;
        };
        /** @enum {string} */
        DispositionCode: "CONTACTED" | "PLAN_CHANGED" | "WATCHING" | "REFERRED" | "NO_ACTION_NEEDED" | "ENTERED_IN_ERROR" | "OTHER" | "SETTLED_ELSEWHERE";
        DispositionEntry: {
            code: components["schemas"]["DispositionCode"];
            comment?: string;
        };
        /** @enum {string} */
        DoneSide: "BOTH_TOGETHER" | "LEFT" | "RIGHT";
        DoseChange: {
            amount?: components["schemas"]["OrderedRange"];
            holdSeconds?: components["schemas"]["OrderedRange"];
            loadKg?: number;
            sets?: components["schemas"]["OrderedRange"];
            variant?: string;
        };
        DueTerm: {
            /** Format: int32 */
            amount: number;
            unit: components["schemas"]["Unit"];
        };
        EndDelivery: {
            clinicId: components["schemas"]["UUID"];
            lastDay: components["schemas"]["LocalDate"];
            patientId: components["schemas"]["UUID"];
            prescriptionId: components["schemas"]["UUID"];
            status: components["schemas"]["Status"];
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
        FollowUp: {
            answeredAt: components["schemas"]["OffsetDateTime"];
            note?: string;
            /** Format: int32 */
            pain?: number;
            sessionId: components["schemas"]["UUID"];
            settled: components["schemas"]["Settled"];
        };
        FollowUpDue: {
            askUntil: components["schemas"]["OffsetDateTime"];
            performedAt: components["schemas"]["OffsetDateTime"];
            prescriptionId: components["schemas"]["UUID"];
            sessionId: components["schemas"]["UUID"];
        };
        FollowUpEntry: {
            note?: string;
            /** Format: int32 */
            pain?: number;
            settled: components["schemas"]["Settled"];
        };
        FollowUps: {
            answered: components["schemas"]["FollowUp"][];
            due: components["schemas"]["FollowUpDue"][];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        Kind: "ACCEPTED" | "CHANGED" | "DECLINED";
        /** @enum {string} */
        Language: "en" | "es";
        LineEntry: {
            lineId: components["schemas"]["UUID"];
            /** Format: int32 */
            painDuring?: number;
            sets: components["schemas"]["SetEntry"][];
            stopReason?: components["schemas"]["StopReason"];
        };
        LinePain: {
            date: components["schemas"]["LocalDate"];
            /** Format: int32 */
            pain: number;
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
        /**
         * Format: local-time
         * @example 13:45:30.123456789
         */
        LocalTime: string;
        Measure: {
            at: components["schemas"]["OffsetDateTime"];
            corrects?: components["schemas"]["UUID"];
            goalId?: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["MeasureKind"];
            localDate: components["schemas"]["LocalDate"];
            /** Format: int32 */
            score: number;
        };
        MeasureChange: {
            /** Format: double */
            detectable: number;
            direction: components["schemas"]["Direction"];
            /** Format: double */
            important: number;
            /** Format: int32 */
            points: number;
            source: string;
            verdict: components["schemas"]["Verdict"];
        };
        MeasureEntry: {
            at: components["schemas"]["OffsetDateTime"];
            corrects?: components["schemas"]["UUID"];
            goalId?: components["schemas"]["UUID"];
            kind: components["schemas"]["MeasureKind"];
            /** Format: int32 */
            score: number;
        };
        /** @enum {string} */
        MeasureKind: "PSFS" | "GRC" | "PAIN";
        Measures: {
            selfReported: boolean;
            series: components["schemas"]["MeasureSeries"][];
        };
        MeasureSeries: {
            answers: components["schemas"]["Measure"][];
            change?: components["schemas"]["MeasureChange"];
            goalId?: components["schemas"]["UUID"];
            kind: components["schemas"]["MeasureKind"];
            nextDue: components["schemas"]["LocalDate"];
        };
        NewRedFlagQuestionnaire: {
            questions: components["schemas"]["RedFlagQuestion"][];
        };
        NextVariants: {
            easier: string[];
            harder: string[];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        OrderedDose: {
            amount: components["schemas"]["OrderedRange"];
            effort?: components["schemas"]["OrderedRange"];
            holdSeconds?: components["schemas"]["OrderedRange"];
            load?: components["schemas"]["Load"];
            /** Format: int32 */
            restSeconds?: number;
            sets: components["schemas"]["OrderedRange"];
            unit: components["schemas"]["AmountUnit"];
        };
        OrderedLine: {
            breathing?: string;
            cautions: string[];
            dose: components["schemas"]["OrderedDose"];
            exerciseId: components["schemas"]["UUID"];
            exerciseName: string;
            /** Format: int32 */
            exerciseRevision: number;
            exerciseSlug: string;
            feel?: string;
            lineId: components["schemas"]["UUID"];
            nextVariants?: components["schemas"]["NextVariants"];
            progression?: components["schemas"]["OrderedProgression"];
            safetyNote?: string;
            side: components["schemas"]["Side"];
            steps: components["schemas"]["Step"][];
            stopIf?: string;
            variant?: components["schemas"]["Variant"];
        };
        OrderedProgression: {
            /** Format: int32 */
            by?: number;
            /** Format: int32 */
            maxEffort: number;
            /** Format: int32 */
            maxPain: number;
            /** Format: int32 */
            sessions: number;
            step: components["schemas"]["Step1"];
        };
        OrderedRange: {
            /** Format: int32 */
            max: number;
            /** Format: int32 */
            min: number;
        };
        OrderedRoutine: {
            lines: components["schemas"]["OrderedLine"][];
            name: string;
            routineId: components["schemas"]["UUID"];
            schedule: components["schemas"]["Schedule"];
        };
        OrderedVersion: {
            activatedAt?: components["schemas"]["Instant"];
            effectiveFrom: components["schemas"]["LocalDate"];
            painLimits?: components["schemas"]["PainLimits"];
            painRule: components["schemas"]["PainRule"];
            patientId: components["schemas"]["UUID"];
            prescriptionId: components["schemas"]["UUID"];
            routines: components["schemas"]["OrderedRoutine"][];
            safetyNote: string;
            title: string;
            until?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        Origin: "SHIPPED" | "CLINIC";
        /** @enum {string} */
        Outcome: "REACHED" | "FAILED" | "STOPPED_FOR_PAIN" | "UNDECIDED";
        PageAnswersView: {
            items?: components["schemas"]["RedFlagAnswers"][];
            nextCursor?: string;
        };
        PageReplyView: {
            items?: components["schemas"]["Reply"][];
            nextCursor?: string;
        };
        PageReviewTaskView: {
            items?: components["schemas"]["ReviewTask"][];
            nextCursor?: string;
        };
        PageSessionView: {
            items?: components["schemas"]["Session"][];
            nextCursor?: string;
        };
        PageSymptomReportView: {
            items?: components["schemas"]["SymptomReport"][];
            nextCursor?: string;
        };
        PainLimits: {
            /** Format: int32 */
            goOnUpTo: number;
            /** Format: int32 */
            stopFrom: number;
        };
        PainReport: {
            /** Format: int32 */
            after?: number;
            /** Format: int32 */
            before?: number;
            date: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        PainRule: "STOP_ON_PAIN" | "PAIN_MONITORING";
        /** @enum {string} */
        PainVerdict: "GO_ON" | "ACCEPTABLE_IF_SETTLED" | "STOP_EXERCISE";
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
        ProgressionReplay: {
            exerciseName: string;
            from: components["schemas"]["LocalDate"];
            lineId: components["schemas"]["UUID"];
            sessions: components["schemas"]["ReplayedSession"][];
        };
        /** @enum {string} */
        ReasonCode: "STOP_FOR_SYMPTOM" | "STOP_FOR_PAIN" | "PAIN_HIGH" | "PAIN_RISE" | "SILENCE" | "QUIET" | "MISSED_IN_A_ROW" | "OVER_DOSE" | "LOW_ADHERENCE" | "NOTHING_ORDERED" | "SUSPENDED" | "ON_TRACK";
        RecallDelivery: {
            clinicId?: components["schemas"]["UUID"];
            exerciseId: components["schemas"]["UUID"];
            /** Format: int32 */
            lastAffected: number;
            recallId: components["schemas"]["UUID"];
        };
        RedFlagAnswer: {
            questionId: string;
            yes: boolean;
        };
        RedFlagAnswers: {
            answeredAt: components["schemas"]["OffsetDateTime"];
            answers: components["schemas"]["AnsweredRedFlag"][];
            holds: boolean;
            id: components["schemas"]["UUID"];
            patientId: components["schemas"]["UUID"];
            prescriptionId: components["schemas"]["UUID"];
            questionnaireId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
        };
        RedFlagAnswersEntry: {
            answers: components["schemas"]["RedFlagAnswer"][];
            prescriptionId: components["schemas"]["UUID"];
            questionnaireId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
        };
        RedFlagQuestion: {
            holds: boolean;
            id: string;
            text: components["schemas"]["RedFlagTexts"];
        };
        RedFlagQuestionnaire: {
            language: components["schemas"]["Language"];
            origin: components["schemas"]["Origin"];
            questionnaireId: components["schemas"]["UUID"];
            questions: components["schemas"]["AskedRedFlag"][];
            /** Format: int32 */
            version: number;
        };
        RedFlagTexts: {
            en: string;
            es?: string;
        };
        Reminders: {
            at: components["schemas"]["LocalTime"];
            available: boolean;
            email?: string;
            enabled: boolean;
            quietFrom: components["schemas"]["LocalTime"];
            quietUntil: components["schemas"]["LocalTime"];
            timeZone: string;
        };
        RemindersEntry: {
            at?: components["schemas"]["LocalTime"];
            enabled: boolean;
        };
        ReplayedProposal: {
            because: string;
            change: components["schemas"]["DoseChange"];
            direction: components["schemas"]["Direction1"];
        };
        ReplayedSession: {
            date: components["schemas"]["LocalDate"];
            outcome: components["schemas"]["Outcome"];
            proposal?: components["schemas"]["ReplayedProposal"];
            sessionId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
        };
        Reply: {
            at: components["schemas"]["Instant"];
            by?: string;
            readAt?: components["schemas"]["Instant"];
            replyId: components["schemas"]["UUID"];
            sessionId: components["schemas"]["UUID"];
            text: string;
        };
        ReplyEntry: {
            sessionId: components["schemas"]["UUID"];
            text: string;
        };
        ReviewEvidence: {
            aboutId?: components["schemas"]["UUID"];
            day: components["schemas"]["LocalDate"];
            foundAt: components["schemas"]["Instant"];
            numbers: {
                [key: string]: number;
            };
            prescriptionId?: components["schemas"]["UUID"];
            reportId?: components["schemas"]["UUID"];
            routineId?: components["schemas"]["UUID"];
            sessionId?: components["schemas"]["UUID"];
            takenBack: boolean;
            what: components["schemas"]["What"];
        };
        /** @enum {string} */
        ReviewRule: "STOP_LIST_SYMPTOM" | "PAIN_HIGH" | "PAIN_RISE" | "STOP_FOR_PAIN" | "SILENCE" | "MISSED_IN_A_ROW" | "OVER_DOSE" | "COMMENT" | "RED_FLAG" | "FLARE" | "PROGRESSION_PROPOSAL" | "RECALLED_CONTENT";
        ReviewTask: {
            disposition?: components["schemas"]["Disposition"];
            dueAt: components["schemas"]["Instant"];
            escalatedAt?: components["schemas"]["Instant"];
            etag: string;
            evidence: components["schemas"]["ReviewEvidence"][];
            /** Format: int32 */
            evidenceCount: number;
            mine: boolean;
            openedAt: components["schemas"]["Instant"];
            overdue: boolean;
            patientId: components["schemas"]["UUID"];
            rule: components["schemas"]["ReviewRule"];
            state: components["schemas"]["TaskState"];
            taskId: components["schemas"]["UUID"];
            tier: components["schemas"]["Tier"];
        };
        ReviewTimes: {
            from: components["schemas"]["LocalDate"];
            rules: components["schemas"]["RuleReviewTimes"][];
            to: components["schemas"]["LocalDate"];
        };
        RuleOutcome: {
            /** Format: int32 */
            patients: number | null;
            ruleId: components["schemas"]["UUID"];
            /** Format: int32 */
            sessions: number | null;
            /** Format: int32 */
            stopsForPain: number | null;
        };
        RuleOutcomes: {
            from: components["schemas"]["LocalDate"];
            rules: components["schemas"]["RuleOutcome"][];
            selfReported: boolean;
            to: components["schemas"]["LocalDate"];
        };
        RuleOverride: {
            lineId: components["schemas"]["UUID"];
            ruleId: components["schemas"]["UUID"];
            /** Format: int32 */
            ruleVersion: number;
        };
        RuleReplay: {
            /** Format: int32 */
            days: number;
            /** Format: int32 */
            fired: number;
            /** Format: int32 */
            patients: number;
            perWeek: components["schemas"]["RuleReplayWeek"][];
            rule: components["schemas"]["ReviewRule"];
            /** Format: double */
            threshold?: number;
        };
        RuleReplayRequest: {
            /** Format: int32 */
            days: number;
            rule: components["schemas"]["ReviewRule"];
            /** Format: double */
            threshold?: number;
        };
        RuleReplayWeek: {
            /** Format: int32 */
            fired: number;
            isoWeek: string;
        };
        RuleReviewTimes: {
            /** Format: int32 */
            closed: number;
            /** Format: double */
            medianHours?: number;
            /** Format: int32 */
            opened: number;
            /** Format: int32 */
            overdue: number;
            rule: components["schemas"]["ReviewRule"];
        };
        Schedule: components["schemas"]["DaysOfWeek"] | components["schemas"]["PerWeek"] | components["schemas"]["PerDay"] | components["schemas"]["AsNeeded"];
        Session: {
            /** Format: double */
            completion: number;
            correctedBy?: components["schemas"]["UUID"];
            corrects?: components["schemas"]["UUID"];
            /** Format: int32 */
            effort?: number;
            /** @description Counts towards no target, as known when it was logged */
            extra: boolean;
            id: components["schemas"]["UUID"];
            late: boolean;
            lateReason?: string;
            lines: components["schemas"]["SessionLine"][];
            localDate: components["schemas"]["LocalDate"];
            note?: string;
            /** Format: int32 */
            painAfter?: number;
            /** Format: int32 */
            painBefore?: number;
            patientId: components["schemas"]["UUID"];
            performedAt: components["schemas"]["OffsetDateTime"];
            prescriptionId: components["schemas"]["UUID"];
            /** Format: int32 */
            prescriptionVersion: number;
            recordedAt: components["schemas"]["OffsetDateTime"];
            /** @description The red-flag questions had not been answered when it was logged */
            redFlagsUnanswered: boolean;
            routineId: components["schemas"]["UUID"];
            skipReason?: string;
            source: components["schemas"]["Source"];
            status: components["schemas"]["SessionStatus"];
            /** @description Another version was in force on that day, as known when it was logged */
            supersededVersion: boolean;
            symptoms?: components["schemas"]["Symptom"][];
            targets: components["schemas"]["SessionTarget"][];
            zoneId: string;
        };
        SessionBatch: {
            sessions: components["schemas"]["SessionInBatch"][];
        };
        SessionBatchResult: {
            results: components["schemas"]["SessionResult"][];
        };
        SessionEntry: {
            corrects?: components["schemas"]["UUID"];
            /** Format: int32 */
            effort?: number;
            lateReason?: string;
            lines?: components["schemas"]["LineEntry"][];
            note?: string;
            /** Format: int32 */
            painAfter?: number;
            /** Format: int32 */
            painBefore?: number;
            performedAt: components["schemas"]["OffsetDateTime"];
            prescriptionId: components["schemas"]["UUID"];
            /** Format: int32 */
            prescriptionVersion: number;
            routineId: components["schemas"]["UUID"];
            skipReason?: string;
            source: components["schemas"]["Source"];
            symptoms?: components["schemas"]["Symptom"][];
            zoneId: string;
        };
        SessionIdentity: {
            sessionId: components["schemas"]["UUID"];
        };
        SessionInBatch: components["schemas"]["SessionIdentity"] & components["schemas"]["SessionEntry"];
        SessionLine: {
            lineId: components["schemas"]["UUID"];
            /** Format: int32 */
            painDuring?: number;
            painVerdict?: components["schemas"]["PainVerdict"];
            sets: components["schemas"]["SetEntry"][];
            stopReason?: components["schemas"]["StopReason"];
        };
        SessionResult: {
            problem?: components["schemas"]["Problem"];
            session?: components["schemas"]["Session"];
            sessionId: components["schemas"]["UUID"];
            /** Format: int32 */
            status: number;
        };
        /** @enum {string} */
        SessionStatus: "COMPLETE" | "PARTIAL" | "SKIPPED" | "STOPPED_PAIN" | "STOPPED_SYMPTOM" | "ENTERED_IN_ERROR";
        SessionTarget: {
            /** Format: double */
            completion: number;
            dose: components["schemas"]["OrderedDose"];
            exerciseId: components["schemas"]["UUID"];
            exerciseName: string;
            /** Format: int32 */
            exerciseRevision: number;
            lineId: components["schemas"]["UUID"];
            /** @description The exercise was recalled in this revision, before or after it was done */
            recalled?: boolean;
            side: components["schemas"]["Side"];
        };
        SetEntry: {
            /** Format: int32 */
            amount: number;
            /** Format: int32 */
            holdSeconds?: number;
            /** Format: double */
            loadKg?: number;
            side: components["schemas"]["DoneSide"];
        };
        /** @enum {string} */
        Settled: "SETTLED" | "SAME" | "WORSE";
        /** @enum {string} */
        Side: "BOTH_TOGETHER" | "EACH" | "LEFT" | "RIGHT";
        /** @enum {string} */
        Source: "PATIENT" | "CAREGIVER" | "CLINICIAN_FROM_PAPER" | "DEVICE";
        /** @enum {string} */
        State: "DUE" | "DONE" | "OPTIONAL" | "STARTS_LATER" | "SUSPENDED" | "ON_HOLD" | "ENDED";
        /** @enum {string} */
        State1: "NEEDED" | "DONE";
        /** @enum {string} */
        Status: "STOPPED" | "COMPLETED";
        Step: {
            /** Format: int32 */
            order: number;
            text: string;
        };
        /** @enum {string} */
        Step1: "REPS" | "SETS" | "HOLD_SECONDS" | "LOAD_KG" | "HARDER_VARIANT";
        /** @enum {string} */
        StopReason: "PAIN" | "SYMPTOM" | "FATIGUE" | "TIME" | "OTHER";
        SuspensionDelivery: {
            cause?: string;
            clinicId: components["schemas"]["UUID"];
            from: components["schemas"]["LocalDate"];
            kind: components["schemas"]["SuspensionKind"];
            patientId: components["schemas"]["UUID"];
            prescriptionId: components["schemas"]["UUID"];
            until?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        SuspensionKind: "PAUSED" | "ON_HOLD";
        /** @enum {string} */
        Symptom: "CHEST_PAIN" | "BREATHLESSNESS" | "LIGHT_HEADEDNESS" | "PALPITATIONS" | "NEW_NUMBNESS_OR_WEAKNESS" | "BLADDER_OR_BOWEL" | "FALL";
        SymptomEntry: {
            at: components["schemas"]["OffsetDateTime"];
            note?: string;
            symptoms: components["schemas"]["Symptom"][];
        };
        SymptomReport: {
            at: components["schemas"]["OffsetDateTime"];
            id: components["schemas"]["UUID"];
            note?: string;
            patientId: components["schemas"]["UUID"];
            recordedAt: components["schemas"]["OffsetDateTime"];
            symptoms: components["schemas"]["Symptom"][];
        };
        /** @enum {string} */
        TaskOwner: "MINE" | "TEAM";
        /** @enum {string} */
        TaskState: "OPEN" | "DONE";
        /** @enum {string} */
        TeamRole: "LEAD" | "MEMBER";
        /** @enum {string} */
        Tier: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";
        Today: {
            date: components["schemas"]["LocalDate"];
            routines: components["schemas"]["TodayRoutine"][];
            timeZone: string;
        };
        TodayRoutine: {
            /** Format: int32 */
            doneThisWeek: number;
            /** Format: int32 */
            doneToday: number;
            endedOn?: components["schemas"]["LocalDate"];
            lines: components["schemas"]["OrderedLine"][];
            name: string;
            painLimits?: components["schemas"]["PainLimits"];
            painRule: components["schemas"]["PainRule"];
            /** Format: int32 */
            plannedToday?: number;
            prescriptionId: components["schemas"]["UUID"];
            redFlags: components["schemas"]["State1"];
            routineId: components["schemas"]["UUID"];
            safetyNote: string;
            schedule: components["schemas"]["Schedule"];
            startsOn?: components["schemas"]["LocalDate"];
            state: components["schemas"]["State"];
            /** Format: double */
            targetThisWeek?: number;
            title: string;
            until?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        Unit: "BUSINESS_HOURS" | "BUSINESS_DAYS" | "WEEKS";
        /** @enum {string} */
        Urgency: "HIGH" | "MEDIUM" | "LOW" | "NONE";
        /** Format: uuid */
        UUID: string;
        Variant: {
            code: string;
            name: string;
        };
        /** @enum {string} */
        Verdict: "SMALLER" | "BETWEEN" | "LARGER";
        VersionDelivery: {
            careTeam: components["schemas"]["CareTeamEntry"][];
            /** Format: int64 */
            careTeamSequence?: number;
            clinicId: components["schemas"]["UUID"];
            overrides?: components["schemas"]["RuleOverride"][];
            patientId: components["schemas"]["UUID"];
            timeZone?: string;
            version: components["schemas"]["OrderedVersion"];
        };
        /** @enum {string} */
        What: "SESSION" | "SYMPTOM_REPORT" | "SILENCE" | "MISSED_SESSIONS" | "WEEK" | "RED_FLAG_ANSWERS" | "FOLLOW_UP" | "PROPOSAL" | "RECALL";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readCaseload: {
        parameters: {
            query?: {
                /** @description This ISO week and how many before it, counting it */
                weeks?: number;
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
                    "application/json": components["schemas"]["Caseload"];
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
    readReviewRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicRules"];
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
    setReviewRules: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClinicRulesEntry"];
            };
        };
        responses: {
            /** @description The rules */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicRules"];
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
    replayReviewRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleReplayRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleReplay"];
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
    readReviewTimes: {
        parameters: {
            query?: {
                /** @description First day, by UTC; absent: twelve weeks before the last */
                from?: components["schemas"]["LocalDate"];
                /** @description Last day, by UTC; absent: today */
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
                    "application/json": components["schemas"]["ReviewTimes"];
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
    readRuleOutcomes: {
        parameters: {
            query?: {
                /** @description First day; absent: twelve weeks before the last */
                from?: components["schemas"]["LocalDate"];
                /** @description Last day; absent: today, by UTC */
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
                    "application/json": components["schemas"]["RuleOutcomes"];
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
    readClinicSummary: {
        parameters: {
            query?: {
                /** @description This ISO week and how many before it, counting it */
                weeks?: number;
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
                    "application/json": components["schemas"]["ClinicSummary"];
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
    exportClinicSummary: {
        parameters: {
            query?: {
                /** @description This ISO week and how many before it, counting it */
                weeks?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row for each week, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
            /** @description Was known; the one that came first is kept */
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
    receiveCareTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                sequence: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareTeamDelivery"];
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
            /** @description Was known, or is older than what is known */
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
    receiveEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                prescriptionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDelivery"];
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
            /** @description Was known; the one that came first is kept */
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
    receiveDecision: {
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
                "application/json": components["schemas"]["DecisionDelivery"];
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
            /** @description Was known; the one that came first is kept */
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
    receiveSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                prescriptionId: components["schemas"]["UUID"];
                suspensionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionDelivery"];
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
    receiveVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                prescriptionId: components["schemas"]["UUID"];
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDelivery"];
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
            /** @description Was known; the one that came first is kept */
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
    readAdherence: {
        parameters: {
            query?: {
                /** @description First local day; absent: the Monday three weeks before */
                from?: components["schemas"]["LocalDate"];
                /** @description Last local day; absent: the patient's today */
                to?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["Adherence"];
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
    readFollowUps: {
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
                    "application/json": components["schemas"]["FollowUps"];
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
    answerFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                sessionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpEntry"];
            };
        };
        responses: {
            /** @description Was answered before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Kept */
            201: {
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
    readMeasures: {
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
                    "application/json": components["schemas"]["Measures"];
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
    recordMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measureId: components["schemas"]["UUID"];
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureEntry"];
            };
        };
        responses: {
            /** @description Was known, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Kept */
            201: {
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
    replayProgression: {
        parameters: {
            query: {
                /** @description By how much, in the unit of the step; absent: 1 */
                by?: number;
                lineId: components["schemas"]["UUID"];
                maxEffort: number;
                maxPain: number;
                prescriptionId: components["schemas"]["UUID"];
                /** @description So many sessions in a row have to reach the full dose */
                sessions: number;
                /** @description What grows; the next variant cannot be replayed */
                step: components["schemas"]["Step1"];
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
                    "application/json": components["schemas"]["ProgressionReplay"];
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
    listRedFlagAnswers: {
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
                    "application/json": components["schemas"]["PageAnswersView"];
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
    answerRedFlags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                answerId: components["schemas"]["UUID"];
                patientId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedFlagAnswersEntry"];
            };
        };
        responses: {
            /** @description Was answered before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Kept; the prescription is on hold where an answer asks for it */
            201: {
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
    readReminders: {
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
            /** @description The reminders */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminders"];
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
    setReminders: {
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
                "application/json": components["schemas"]["RemindersEntry"];
            };
        };
        responses: {
            /** @description The reminders */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminders"];
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
    listReplies: {
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
                    "application/json": components["schemas"]["PageReplyView"];
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
    markReplyRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                replyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read; when for the first time, stays */
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
    listPatientReviewTasks: {
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
                    "application/json": components["schemas"]["PageReviewTaskView"];
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
    uploadSessions: {
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
                "application/json": components["schemas"]["SessionBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionBatchResult"];
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
    listSessions: {
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
                    "application/json": components["schemas"]["PageSessionView"];
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
    exportSessions: {
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
            /** @description A row for each line of each session, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                sessionId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Session"];
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
    logSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                sessionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionEntry"];
            };
        };
        responses: {
            /** @description Was logged before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Logged */
            201: {
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
    listSymptomReports: {
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
                    "application/json": components["schemas"]["PageSymptomReportView"];
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
    reportSymptoms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: components["schemas"]["UUID"];
                reportId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SymptomEntry"];
            };
        };
        responses: {
            /** @description Was told before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Kept, and everything prescribed is on hold */
            201: {
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
    readToday: {
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
                    "application/json": components["schemas"]["Today"];
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
    readRedFlags: {
        parameters: {
            query?: {
                language?: string;
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
                    "application/json": components["schemas"]["RedFlagQuestionnaire"];
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
    reviseRedFlags: {
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
                "application/json": components["schemas"]["NewRedFlagQuestionnaire"];
            };
        };
        responses: {
            /** @description The new version, asked from now on */
            201: {
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
    showUnsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page for people: the link does not work any more */
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
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people: they are off */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page for people: the link does not work any more */
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
    listReviewTasks: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; absent for the first page */
                cursor?: string;
                /** @description Most items on the page, 1 to 100 */
                limit?: number;
                /** @description MINE: of patients whom the caller leads; TEAM: of every patient of the caller's */
                owner?: components["schemas"]["TaskOwner"] & unknown;
                state?: components["schemas"]["TaskState"] & unknown;
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
                    "application/json": components["schemas"]["PageReviewTaskView"];
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
    disposeReviewTask: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                taskId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispositionEntry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewTask"];
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
    replyToComment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                taskId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyEntry"];
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
}
