// Generated from contracts/openapi/catalog-service.yaml by "npm run api". Do not edit.
export interface paths {
    "/catalog/exercises.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clinic's own exercises as a spreadsheet
         * @description RFC 4180, UTF-8 with a byte order mark. Entries of a list are separated by | and their parts by >>; a backslash takes the next character as it stands.
         */
        get: operations["exportExercises"];
        put?: never;
        /**
         * Takes a spreadsheet of exercises in, as drafts of this clinic
         * @description A dry run reports every bad row and writes nothing; without it, any bad row refuses all of them. Columns that are left out, and what no column can say, stay as they were. At most 4 MB.
         */
        post: operations["importExercises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shared library and the clinic's own items as one document
         * @description In canonical form: equal catalogs, equal bytes. Its JSON Schema is at /catalog/schema.
         */
        get: operations["exportCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in what a clinic has written, as drafts of this clinic
         * @description All or nothing, and never published: review stays. The same again changes nothing. The document's shared library is compared and left as it is. At most 4 MB.
         */
        post: operations["importCatalog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of the document */
        get: operations["readCatalogSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exercises by words and filters
         * @description A filter given several times is met by any of its values; all filters must be met. Best match first when `q` is given, else by name. Counts of facets are the same on every page.
         */
        get: operations["findExercises"];
        put?: never;
        /** Begins an exercise of the clinic with a draft */
        post: operations["beginExercise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/{exerciseId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins an exercise of the clinic as a copy, to adapt it */
        post: operations["copyExercise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/{exerciseId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working copy; without one, the revision that the next begins with */
        get: operations["readExerciseDraft"];
        /**
         * Saves the working copy, or begins that of the next revision
         * @description What it says may be incomplete: it is checked when it is submitted.
         */
        put: operations["saveExerciseDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/{slugOrId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An exercise in its present revision */
        get: operations["readExercise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/{slugOrId}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An exercise as it was in one of its revisions */
        get: operations["readExerciseRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/{slugOrId}/revisions/{revision}/variants/{variant}/figure.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figure of a variant
         * @description A revision never changes, so a copy may be kept for ever; in another language than English it has to be asked for again.
         */
        get: operations["readFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/{slugOrId}/revisions/{revision}/variants/{variant}/script": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pose script of a variant, to begin another figure with */
        get: operations["readFigureScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/{slugOrId}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The translations of an exercise and how each stands in the clinic; always a single page */
        get: operations["listTranslations"];
        put?: never;
        /** Begins a translation of the clinic's own with a draft */
        post: operations["beginTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/{slugOrId}/translations/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The English and a translation side by side, to review it */
        get: operations["readTranslation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/{slugOrId}/translations/{language}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working copy of the clinic's own; without one, the revision that the next begins with */
        get: operations["readTranslationDraft"];
        /**
         * Saves the working copy of the clinic's own
         * @description It stays stale until the hash of the present English is sent along.
         */
        put: operations["saveTranslationDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Many exercises at once, each in its present revision or in the one asked for
         * @description Changes nothing. What the caller may not see, or does not exist, is missing from the answer.
         */
        post: operations["lookUpExercises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a pose script would look like
         * @description Stores nothing. A joint can be pulled in the plane of the view; the script comes back with it.
         */
        post: operations["previewFigure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{itemId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two revisions, or a revision and the draft */
        get: operations["compareRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{itemId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one of the clinic's own items out of use */
        post: operations["retireItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{itemId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an item stands, and its revisions, newest first */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{itemId}/revisions/{revision}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the revision in review to use; not by one of its authors */
        post: operations["publishRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{itemId}/revisions/{revision}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the revision in review back to its authors */
        post: operations["returnRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{itemId}/revisions/{revision}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds the published revision right, for this clinic: a shared one, or its own when a review is due */
        post: operations["signOffRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{itemId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freezes the draft as the next revision, which waits for an administrator */
        post: operations["submitDraft"];
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
        /** Exercises whose safety words have changed or that were withdrawn, newest first */
        get: operations["listRecalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits to be looked at, the most urgent first, then the oldest
         * @description An administrator sees all of it, a therapist what they submitted.
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits to be looked at */
        get: operations["summarizeReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safety/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conditions that can be recorded and checked; always a single page */
        get: operations["listConditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safety/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check exercises against the rules in force, for somebody's conditions
         * @description Names no patient, and changes nothing. Clear is only what has neither a finding nor anything unchecked. A service's account belongs to no clinic and says for which one it asks.
         */
        post: operations["findHazards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safety/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shared rules and the clinic's own, those being written included
         * @description A clinic's own rule adds to the shared ones; none replaces or silences another.
         */
        get: operations["listSafetyRules"];
        put?: never;
        /**
         * Begins a rule of the clinic with a draft
         * @description Once published it adds to the shared rules; it replaces none.
         */
        post: operations["beginSafetyRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safety/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A rule as it stands now */
        get: operations["readSafetyRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safety/rules/{ruleId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working copy; without one, the revision that the next begins with */
        get: operations["readSafetyRuleDraft"];
        /**
         * Saves the working copy, or begins that of the next revision
         * @description What it says may be incomplete: it is checked when it is submitted.
         */
        put: operations["saveSafetyRuleDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The source documents, with what to know about each; always a single page */
        get: operations["listSources"];
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
        AdaptedFrom: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            revision: number;
        };
        Angles: {
            /** Format: double */
            bend: number;
            /** Format: double */
            plane: number;
            /** Format: double */
            raise: number;
            /** Format: double */
            turn: number;
        };
        Approval: {
            comment?: string;
            reviewDue?: components["schemas"]["LocalDate"];
        };
        /** @description Clear is only what has neither a finding nor anything unchecked */
        Assessment: {
            /** @description By line, the strictest first */
            findings: components["schemas"]["Finding"][];
            /** @description Changes when the rules or conditions of this clinic change */
            ruleSetVersion: string;
            /** @description Could not be checked: never to be shown as clear */
            unchecked: components["schemas"]["Unchecked"][];
        };
        CatalogDocument: {
            exportedFrom?: string;
            format?: string;
            own?: components["schemas"]["Own"];
            shared?: components["schemas"]["Shared"];
            /** Format: int32 */
            version?: number;
        };
        CheckedLine: {
            exerciseId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Absent: the present one
             */
            revision?: number;
            /** @description Absent: the standard one */
            variant?: string;
        };
        /** @description What one source says about one thing; sources may contradict each other */
        Claim: {
            field: components["schemas"]["ClaimField"];
            /** @example 30 */
            max?: number;
            /** @example 15 */
            min?: number;
            /** @example about */
            qualifier?: string;
            scope: components["schemas"]["ClaimScope"];
            /** @example SRC-002 */
            source: string;
            text: string;
            unit?: components["schemas"]["ClaimUnit"];
            /** @example ARMS_LEVEL */
            variant?: string;
        };
        /** @enum {string} */
        ClaimField: "SETS" | "REPETITIONS" | "HOLD" | "DOSE" | "FREQUENCY" | "PROGRAMME_LENGTH" | "SIDES" | "POSITION" | "ARM_POSITION" | "LEG_POSITION" | "GAZE" | "CONTACT" | "EQUIPMENT" | "TECHNIQUE" | "BREATHING" | "TEMPO" | "INTENSITY" | "TIMING" | "PROGRESSION" | "START" | "CAUTION" | "CLASSIFICATION";
        /** @enum {string} */
        ClaimScope: "EXERCISE" | "PAGE";
        ClaimTexts: {
            qualifier?: string;
            text: string;
        };
        /** @enum {string} */
        ClaimUnit: "SETS" | "REPS" | "SECONDS" | "BREATHS" | "TIMES_PER_DAY" | "TIMES_PER_WEEK" | "WEEKS" | "DEGREES";
        Condition: {
            /** @example VERTEBRAL_FRACTURE */
            code: string;
            description: string;
            label: string;
            needs: components["schemas"]["ConditionNeed"];
        };
        /** @enum {string} */
        ConditionNeed: "NOTHING" | "DATE" | "WEEK";
        Contact: {
            keys?: number[];
            part: components["schemas"]["Part"];
            surface: components["schemas"]["Surface"];
        };
        Contradiction: {
            field: components["schemas"]["ClaimField"];
            text: string;
        };
        /** @enum {string} */
        Cycle: "THERE_AND_BACK" | "ROUND";
        /** @enum {string} */
        Decision: "PUBLISHED" | "RETURNED" | "SIGNED_OFF" | "RETIRED";
        Difference: {
            after?: unknown;
            before?: unknown;
            path: string;
            safety: boolean;
        };
        Differences: {
            changes: components["schemas"]["Difference"][];
            from: string;
            to: string;
        };
        Dose: {
            amount: components["schemas"]["Range"];
            holdSeconds?: components["schemas"]["Range"];
            /** Format: int32 */
            restSeconds?: number;
            sets: components["schemas"]["Range"];
            unit: components["schemas"]["DoseUnit"];
        };
        DoseOrigin: {
            implied: components["schemas"]["ClaimField"][];
            reading: string;
            /** @example SRC-002 */
            source: string;
        };
        /** @enum {string} */
        DoseUnit: "REPS" | "SECONDS" | "BREATHS";
        End: {
            /** Format: double */
            bend: number;
            palm?: components["schemas"]["Vec"];
            shape: components["schemas"]["EndShape"];
            towards?: components["schemas"]["Vec"];
        };
        /** @enum {string} */
        EndShape: "RELAXED" | "FLAT" | "FIST" | "THUMB_UP" | "INTERLACED" | "TUCKED" | "POINTED" | "FREE";
        /** @enum {string} */
        Equipment: "DOORWAY" | "CORNER" | "CHAIR" | "WALL" | "PILLOW" | "WEIGHTS" | "TUBING" | "ANCHOR" | "MAT" | "FLOOR" | "TIMER";
        EquipmentCount: {
            code: components["schemas"]["EquipmentFilter"];
            /** Format: int32 */
            count: number;
        };
        /** @enum {string} */
        EquipmentFilter: "NONE" | "DOORWAY" | "CORNER" | "CHAIR" | "WALL" | "PILLOW" | "WEIGHTS" | "TUBING" | "ANCHOR" | "MAT" | "FLOOR" | "TIMER";
        Evidence: {
            level: components["schemas"]["EvidenceLevel"];
            source?: string;
            text: string;
        };
        /** @enum {string} */
        EvidenceLevel: "EXPERT_DEFAULT_AWAITING_SIGN_OFF" | "CLINICIAN_JUDGEMENT" | "GUIDELINE" | "STUDIES";
        Exercise: {
            /** @description What it was copied from */
            adaptedFrom?: components["schemas"]["AdaptedFrom"];
            aliases: string[];
            /** @description Published and described: it can be put into a prescription */
            assignable: boolean;
            breathing?: string;
            cautions: string[];
            /** @description What each source says, contradictions included; never averaged */
            claims: components["schemas"]["Claim"][];
            /** @description Where the sources disagree */
            contradictions: components["schemas"]["Contradiction"][];
            countedIn: components["schemas"]["DoseUnit"];
            /** @description Absent when no source gives a complete dose: the therapist enters one */
            defaultDose?: components["schemas"]["Dose"];
            defaultDoseSource?: components["schemas"]["DoseOrigin"];
            disclaimer: string;
            disclaimerVersion?: string;
            equipment: components["schemas"]["Equipment"][];
            feel?: string;
            /** @description What any of its variants loads or demands */
            hazards: components["schemas"]["HazardTag"][];
            id: components["schemas"]["UUID"];
            /**
             * @description Of the texts shown
             * @example en
             */
            language: string;
            mistakes: components["schemas"]["Mistake"][];
            muscles: components["schemas"]["Muscle"][];
            /** @example Wall arm slide */
            name: string;
            optionalEquipment: components["schemas"]["Equipment"][];
            /** @description Of the caller's clinic, not of the shared library */
            own: boolean;
            position: components["schemas"]["Position"][];
            purpose: string;
            references: string[];
            regions: components["schemas"]["Region"][];
            review: components["schemas"]["Review"];
            /**
             * Format: int32
             * @description The revision shown
             */
            revision: number;
            sides: components["schemas"]["Sides"];
            /** @example wall-arm-slide */
            slug: string;
            /** @description Of the exercise as a whole, whichever revision is shown */
            status: components["schemas"]["ItemStatus"];
            steps: components["schemas"]["Step"][];
            stopIf?: string;
            substitutes: components["schemas"]["Substitute"][];
            /** @description There when another language than English was asked for */
            translation?: components["schemas"]["Translation"];
            type: components["schemas"]["ExerciseType"];
            use: components["schemas"]["Use"][];
            /** @description On a ladder, easy to hard; `steps` and `cautions` are those of the standard one */
            variants: components["schemas"]["VariantView"][];
        };
        ExerciseContent: {
            aliases?: string[];
            breathing?: string;
            cautions?: string[];
            claims?: components["schemas"]["Claim"][];
            contradictions?: components["schemas"]["Contradiction"][];
            countedIn: components["schemas"]["DoseUnit"];
            defaultDose?: components["schemas"]["Dose"];
            defaultDoseSource?: components["schemas"]["DoseOrigin"];
            disclaimer: string;
            disclaimerVersion?: string;
            equipment?: components["schemas"]["Equipment"][];
            feel?: string;
            mistakes?: components["schemas"]["Mistake"][];
            muscles?: components["schemas"]["Muscle"][];
            name: string;
            optionalEquipment?: components["schemas"]["Equipment"][];
            position?: components["schemas"]["Position"][];
            purpose: string;
            references?: string[];
            regions: components["schemas"]["Region"][];
            sides: components["schemas"]["Sides"];
            steps?: components["schemas"]["StepText"][];
            stopIf?: string;
            substitutes?: components["schemas"]["Substitute"][];
            type: components["schemas"]["ExerciseType"];
            use?: components["schemas"]["Use"][];
            variants?: components["schemas"]["Variant"][];
        };
        ExerciseDraft: {
            authorName?: string;
            /** Format: int32 */
            basedOn: number;
            content: components["schemas"]["ExerciseContent"];
            item: components["schemas"]["ItemState"];
            savedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
        };
        ExercisePage: {
            /**
             * @description The words that were looked for instead, when those that were typed are found nowhere
             * @example shoulder squeeze
             */
            didYouMean?: string;
            /** @description Only when asked for */
            facets?: components["schemas"]["Facets"];
            items: components["schemas"]["ExerciseSummary"][];
            nextCursor: string | null;
        };
        ExerciseSummary: {
            /**
             * @example [
             *       "Wall angels"
             *     ]
             */
            aliases: string[];
            /** @description Published and described: it can be put into a prescription */
            assignable: boolean;
            countedIn: components["schemas"]["DoseUnit"];
            defaultDose?: components["schemas"]["Dose"];
            equipment: components["schemas"]["Equipment"][];
            /** @description Of the standard variant; absent when nothing has been drawn */
            figure?: components["schemas"]["FigureLink"];
            /** @description What any of its variants loads or demands */
            hazards: components["schemas"]["HazardTag"][];
            id: components["schemas"]["UUID"];
            /** @example Wall arm slide */
            name: string;
            optionalEquipment: components["schemas"]["Equipment"][];
            /** @description Of the caller's clinic, not of the shared library */
            own: boolean;
            position: components["schemas"]["Position"][];
            purpose: string;
            regions: components["schemas"]["Region"][];
            /** @description As of the caller's clinic */
            reviewState?: components["schemas"]["ReviewState"];
            /** Format: int32 */
            revision: number;
            sides: components["schemas"]["Sides"];
            /** @example wall-arm-slide */
            slug: string;
            status: components["schemas"]["ItemStatus"];
            type: components["schemas"]["ExerciseType"];
            /**
             * Format: int32
             * @description How many variants there are
             */
            variants: number;
        };
        ExerciseTexts: {
            aliases?: string[];
            breathing?: string;
            cautions?: string[];
            claims?: components["schemas"]["ClaimTexts"][];
            contradictions?: string[];
            disclaimer: string;
            doseReading?: string;
            feel?: string;
            mistakes?: components["schemas"]["Mistake"][];
            name: string;
            purpose: string;
            steps?: components["schemas"]["StepText"][];
            stopIf?: string;
            substitutes?: string[];
            variants?: components["schemas"]["VariantTexts"][];
        };
        /** @enum {string} */
        ExerciseType: "STRETCH" | "MOBILITY" | "STRENGTHENING" | "STABILISATION";
        Facets: {
            equipment: components["schemas"]["EquipmentCount"][];
            /** @description How many load or demand it, in any variant */
            hazard: components["schemas"]["HazardCount"][];
            muscle: components["schemas"]["MuscleCount"][];
            position: components["schemas"]["PositionCount"][];
            region: components["schemas"]["RegionCount"][];
            sides: components["schemas"]["SidesCount"][];
            type: components["schemas"]["TypeCount"][];
            when: components["schemas"]["MomentCount"][];
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
        FigureDrag: {
            joint: components["schemas"]["Joint"];
            /** Format: int32 */
            key: number;
            to: number[];
        };
        FigureFinding: {
            code: components["schemas"]["FigureFindingCode"];
            joint?: string;
            /** Format: int32 */
            key?: number;
            message: string;
            severity: components["schemas"]["FigureFindingSeverity"];
        };
        /** @enum {string} */
        FigureFindingCode: "LIMB_LENGTH" | "JOINT_RANGE" | "CONTACT_LOST" | "CONTACT_WITHOUT_SURFACE" | "FOOT_SLIDES" | "BELOW_FLOOR" | "THROUGH_WALL" | "UNKNOWN_KEY";
        /** @enum {string} */
        FigureFindingSeverity: "ERROR" | "WARNING";
        FigureJoint: {
            draggable: boolean;
            name: components["schemas"]["Joint"];
            parent?: components["schemas"]["Joint"];
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        FigureKeyLabel: {
            holdSeconds: number;
            label: string;
        };
        FigureLink: {
            alt: string;
            keys: components["schemas"]["FigureKeyLabel"][];
            /** @example /exercises/019a9b00-0000-7000-8000-00000ca7a00d/revisions/1/variants/ELBOWS_KNEES/figure.svg?form=motion&v=0a1b2c3d */
            motion: string;
            panels: string;
            seconds: number;
            still: string;
        };
        FigurePreview: {
            findings: components["schemas"]["FigureFinding"][];
            joints: components["schemas"]["FigureJoint"][];
            script: components["schemas"]["FigureScript"];
            svg: string;
        };
        FigurePreviewRequest: {
            drag?: components["schemas"]["FigureDrag"];
            form?: string;
            /** Format: int32 */
            key?: number;
            script: components["schemas"]["FigureScript"];
            view?: components["schemas"]["PreviewView"];
        };
        FigureScript: {
            alt: string;
            contacts?: components["schemas"]["Contact"][];
            cycle: components["schemas"]["Cycle"];
            keys: components["schemas"]["Key"][];
            layers?: components["schemas"]["Layering"][];
            props?: components["schemas"]["Prop"][];
            side?: components["schemas"]["Side"];
            /** Format: int32 */
            still?: number;
            view: components["schemas"]["View"];
            works?: components["schemas"]["Part"][];
        };
        Finding: {
            /** @description No clinician of this clinic has signed this version off yet */
            awaitingSignOff: boolean;
            condition: string;
            /** @description Those of the rule that the variant has */
            hazards: components["schemas"]["HazardTag"][];
            /**
             * Format: int32
             * @description Index of the line, from 0
             */
            line: number;
            message: string;
            ruleId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Revision of the rule that was applied
             */
            ruleVersion: number;
            saferHint?: string;
            /** @description Variants of the same exercise to offer instead, nearest on the ladder first, easier before harder */
            saferVariants: string[];
            tier: components["schemas"]["Tier"];
        };
        FindingsRequest: {
            /** @description Whose rules apply, from a service that belongs to no clinic; people leave it out */
            clinicId?: components["schemas"]["UUID"];
            conditions: components["schemas"]["PatientCondition"][];
            lines: components["schemas"]["CheckedLine"][];
            /** @description The day for which it is checked */
            on: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Frame: "WORLD" | "PELVIS" | "THORAX" | "HEAD" | "SHOULDER" | "HIP" | "THIGH" | "OTHER_THIGH" | "SHIN";
        Girdle: {
            /** Format: double */
            forward: number;
            /** Format: double */
            raise: number;
        };
        HazardCount: {
            code: components["schemas"]["HazardTag"];
            /** Format: int32 */
            count: number;
        };
        /** @enum {string} */
        HazardTag: "OVERHEAD_ARM" | "SHOULDER_LEVEL_ARM" | "CHEST_SHOULDER_END_RANGE_STRETCH" | "SHOULDER_LOADED" | "CHEST_LOADED" | "WRIST_EXTENSION_WEIGHT_BEARING" | "SPINAL_EXTENSION" | "END_RANGE_SPINAL_FLEXION" | "END_RANGE_ROTATION" | "COMBINED_FLEXION_ROTATION" | "TRUNK_TWIST" | "NECK_EXTENSION" | "NECK_FLEXION" | "NECK_ROTATION" | "NECK_END_RANGE" | "PRONE" | "SUPINE" | "HEAD_DOWN" | "FLOOR_TRANSFER" | "KNEELING" | "BALANCE" | "HIP_FLEXION" | "LOADED" | "SUSTAINED_ISOMETRIC" | "PUSH" | "PULL" | "LIFT" | "ANCHOR_FAILURE";
        Head: {
            /** Format: double */
            bend: number;
            /** Format: double */
            flexion: number;
            /** Format: double */
            nod: number;
            /** Format: double */
            slide: number;
            /** Format: double */
            twist: number;
        };
        ImportReport: {
            /** @description Paths of items whose working copy changes */
            changed: string[];
            /** @description Paths of items that begin with a draft */
            created: string[];
            dryRun: boolean;
            /** @description Where the document's shared library differs from this one's; it is left as it is */
            notImported: components["schemas"]["FieldProblem"][];
            problems: components["schemas"]["FieldProblem"][];
            /**
             * Format: int32
             * @description Items that say what is there already
             */
            unchanged: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        Intensity: "LIGHT" | "LIGHT_TO_MEDIUM" | "MEDIUM";
        ItemDecision: {
            comment?: string;
            decidedAt: components["schemas"]["Instant"];
            decision: components["schemas"]["Decision"];
            reviewDue?: components["schemas"]["LocalDate"];
            reviewedOn: components["schemas"]["LocalDate"];
            reviewer: string;
            reviewerName: string;
        };
        ItemHistory: {
            item: components["schemas"]["ItemState"];
            items: components["schemas"]["ItemRevision"][];
        };
        /** @enum {string} */
        ItemKind: "EXERCISE" | "SAFETY_RULE" | "TRANSLATION";
        ItemRevision: {
            at: components["schemas"]["Instant"];
            author?: string;
            authorName?: string;
            decisions: components["schemas"]["ItemDecision"][];
            /** Format: int32 */
            revision: number;
            title: string;
        };
        ItemState: {
            adaptedFrom?: components["schemas"]["AdaptedFrom"];
            draftOpen: boolean;
            /** Format: int32 */
            inReview?: number;
            itemId: components["schemas"]["UUID"];
            kind: components["schemas"]["ItemKind"];
            review: components["schemas"]["Review"];
            /** Format: int32 */
            revision: number;
            shared: boolean;
            slug: string;
            status: components["schemas"]["ItemStatus"];
        };
        /** @enum {string} */
        ItemStatus: "DRAFT" | "IN_REVIEW" | "PUBLISHED" | "RETIRED";
        /** @enum {string} */
        Joint: "PELVIS" | "CHEST" | "NECK" | "HEAD" | "LEFT_SHOULDER" | "LEFT_ELBOW" | "LEFT_HAND" | "RIGHT_SHOULDER" | "RIGHT_ELBOW" | "RIGHT_HAND" | "LEFT_HIP" | "LEFT_KNEE" | "LEFT_FOOT" | "RIGHT_HIP" | "RIGHT_KNEE" | "RIGHT_FOOT";
        Key: {
            /** Format: double */
            holdSeconds: number;
            label: string;
            /** Format: double */
            moveSeconds: number;
            pose: components["schemas"]["Pose"];
        };
        /** @enum {string} */
        Layer: "BEHIND" | "FRONT" | "CHANGING";
        Layering: {
            layer: components["schemas"]["Layer"];
            part: components["schemas"]["Part"];
        };
        Limb: {
            angles?: components["schemas"]["Angles"];
            end?: components["schemas"]["End"];
            joint?: components["schemas"]["Vec"];
            pole?: components["schemas"]["Vec"];
            reach?: components["schemas"]["Reach"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LookedUpExercise: {
            /** @description Published and described: it can be put into a prescription */
            assignable: boolean;
            breathing?: string;
            cautions: string[];
            feel?: string;
            /** @description What any of its variants loads or demands */
            hazards: components["schemas"]["HazardTag"][];
            id: components["schemas"]["UUID"];
            /**
             * @description Of the texts shown
             * @example en
             */
            language: string;
            name: string;
            /**
             * Format: int32
             * @description The revision shown
             */
            revision: number;
            sides: components["schemas"]["Sides"];
            /** @example wall-arm-slide */
            slug: string;
            steps: components["schemas"]["Step"][];
            stopIf?: string;
            variants: components["schemas"]["LookedUpVariant"][];
        };
        LookedUpExercises: {
            items?: components["schemas"]["LookedUpExercise"][];
        };
        LookedUpVariant: {
            /** @description In addition to those of the exercise */
            cautions: string[];
            /** @example ARMS_LEVEL */
            code: string;
            equipment: components["schemas"]["Equipment"][];
            hazards: components["schemas"]["HazardTag"][];
            /**
             * Format: int32
             * @description Its rung from 1, the easiest
             */
            level: number;
            name: string;
            position: components["schemas"]["Position"][];
            sides: components["schemas"]["Sides"];
            standard: boolean;
            /** @description Always complete */
            steps: components["schemas"]["Step"][];
        };
        LookupRequest: {
            exercises: components["schemas"]["WantedExercise"][];
            /** @description Of the texts; absent: en. What has no published translation is shown in English */
            language?: string;
        };
        Mistake: {
            instead: string;
            text: string;
        };
        /** @enum {string} */
        Moment: "BEFORE_EXERCISE" | "DURING_EXERCISE" | "AFTER_EXERCISE" | "CLOSING" | "DESK_BREAK" | "ANY_TIME";
        MomentCount: {
            code: components["schemas"]["Moment"];
            /** Format: int32 */
            count: number;
        };
        /** @enum {string} */
        Muscle: "PECTORALIS_MAJOR" | "PECTORALIS_MINOR" | "DELTOID_ANTERIOR" | "DELTOID_POSTERIOR" | "BICEPS_BRACHII" | "TRICEPS_BRACHII" | "ROTATOR_CUFF" | "SERRATUS_ANTERIOR" | "LATISSIMUS_DORSI" | "TRAPEZIUS_UPPER" | "TRAPEZIUS_MIDDLE" | "TRAPEZIUS_LOWER" | "RHOMBOIDS" | "ERECTOR_SPINAE" | "MULTIFIDUS" | "DEEP_NECK_FLEXORS" | "NECK_EXTENSORS" | "RECTUS_ABDOMINIS" | "TRANSVERSUS_ABDOMINIS" | "OBLIQUES" | "GLUTEUS_MAXIMUS" | "QUADRICEPS";
        MuscleCount: {
            code: components["schemas"]["Muscle"];
            /** Format: int32 */
            count: number;
        };
        NewExercise: {
            content: components["schemas"]["ExerciseContent"];
            /** @example wall-arm-slide */
            slug?: string;
        };
        NewSafetyRule: {
            content: components["schemas"]["SafetyRule"];
            /** @example our-own-rule */
            slug?: string;
        };
        NewTranslation: {
            /** @example es */
            language: string;
            texts?: components["schemas"]["ExerciseTexts"];
        };
        Own: {
            exercises?: components["schemas"]["OwnExercise"][];
            rules?: components["schemas"]["OwnRule"][];
            translations?: components["schemas"]["OwnTranslation"][];
        };
        OwnExercise: {
            content?: components["schemas"]["ExerciseContent"];
            slug?: string;
            status?: components["schemas"]["ItemStatus"];
        };
        OwnRule: {
            content?: components["schemas"]["SafetyRule"];
            slug?: string;
            status?: components["schemas"]["ItemStatus"];
        };
        OwnTranslation: {
            exercise?: string;
            language?: string;
            origin?: components["schemas"]["TranslationOrigin"];
            sourceHash?: string;
            status?: components["schemas"]["ItemStatus"];
            texts?: components["schemas"]["ExerciseTexts"];
        };
        PageCondition: {
            items?: components["schemas"]["Condition"][];
            nextCursor?: string;
        };
        PageQueueItem: {
            items?: components["schemas"]["QueueItem"][];
            nextCursor?: string;
        };
        PageRecall: {
            items?: components["schemas"]["Recall"][];
            nextCursor?: string;
        };
        PageSourceDocument: {
            items?: components["schemas"]["SourceDocument"][];
            nextCursor?: string;
        };
        PageTranslationStanding: {
            items?: components["schemas"]["TranslationStanding"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        Part: "HEAD" | "NECK" | "CHEST" | "UPPER_BACK" | "SHOULDER_BLADES" | "LOWER_BACK" | "BELLY" | "PELVIS" | "LEFT_SHOULDER" | "LEFT_UPPER_ARM" | "LEFT_ELBOW" | "LEFT_FOREARM" | "LEFT_HAND" | "LEFT_THIGH" | "LEFT_KNEE" | "LEFT_SHIN" | "LEFT_FOOT" | "LEFT_TOES" | "LEFT_ARM" | "LEFT_LEG" | "RIGHT_SHOULDER" | "RIGHT_UPPER_ARM" | "RIGHT_ELBOW" | "RIGHT_FOREARM" | "RIGHT_HAND" | "RIGHT_THIGH" | "RIGHT_KNEE" | "RIGHT_SHIN" | "RIGHT_FOOT" | "RIGHT_TOES" | "RIGHT_ARM" | "RIGHT_LEG";
        PatientCondition: {
            /** @description A clinician has recorded that it restricts the patient no more */
            cleared?: boolean;
            code: string;
            /** @description The day on which it began; without it, rules with a window cannot be checked */
            since?: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description Completed weeks of pregnancy on the day of the check
             */
            week?: number;
        };
        Pelvis: {
            at: components["schemas"]["Vec"];
            /** Format: double */
            pitch: number;
            /** Format: double */
            roll: number;
            /** Format: double */
            yaw: number;
        };
        Pose: {
            arms?: components["schemas"]["Limb"];
            head?: components["schemas"]["Head"];
            leftArm?: components["schemas"]["Limb"];
            leftLeg?: components["schemas"]["Limb"];
            leftShoulder?: components["schemas"]["Girdle"];
            legs?: components["schemas"]["Limb"];
            lumbar?: components["schemas"]["Turn"];
            pelvis?: components["schemas"]["Pelvis"];
            rightArm?: components["schemas"]["Limb"];
            rightLeg?: components["schemas"]["Limb"];
            rightShoulder?: components["schemas"]["Girdle"];
            shoulders?: components["schemas"]["Girdle"];
            thorax?: components["schemas"]["Turn"];
        };
        /** @enum {string} */
        Position: "STANDING" | "SEATED" | "SEATED_FLOOR" | "PRONE" | "QUADRUPED" | "KNEELING" | "SUPPORT";
        PositionCount: {
            code: components["schemas"]["Position"];
            /** Format: int32 */
            count: number;
        };
        /** @enum {string} */
        PreviewView: "SCRIPT" | "SIDE" | "FRONT" | "BACK" | "TOP";
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
        Prop: {
            at?: components["schemas"]["Vec"];
            kind: components["schemas"]["PropKind"];
            layer?: components["schemas"]["Layer"];
            parts?: components["schemas"]["Part"][];
            size?: components["schemas"]["Vec"];
            /** Format: double */
            turn: number;
        };
        /** @enum {string} */
        PropKind: "CHAIR" | "STOOL" | "WALL" | "DOOR_FRAME" | "CORNER" | "FLOOR" | "MAT" | "PILLOW" | "ANCHOR" | "TUBING" | "WEIGHT";
        QueueCount: {
            /** Format: int64 */
            count: number;
            kind: components["schemas"]["ItemKind"];
            state: components["schemas"]["QueueState"];
        };
        QueueItem: {
            author?: string;
            authorName?: string;
            itemId: components["schemas"]["UUID"];
            kind: components["schemas"]["ItemKind"];
            language?: string;
            reviewDue?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            revision: number;
            shared: boolean;
            slug: string;
            state: components["schemas"]["QueueState"];
            submittedAt: components["schemas"]["Instant"];
            title: string;
        };
        /** @enum {string} */
        QueueState: "IN_REVIEW" | "STALE" | "OVERDUE" | "AWAITING_SIGN_OFF";
        QueueSummary: {
            counts: components["schemas"]["QueueCount"][];
        };
        Range: {
            /**
             * Format: int32
             * @example 12
             */
            max: number;
            /**
             * Format: int32
             * @example 8
             */
            min: number;
        };
        Reach: {
            at: components["schemas"]["Vec"];
            frame: components["schemas"]["Frame"];
        };
        Recall: {
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
        /** @enum {string} */
        RecallKind: "SAFETY_CHANGED" | "WITHDRAWN";
        /** @enum {string} */
        Region: "CHEST" | "ANTERIOR_SHOULDER" | "POSTERIOR_SHOULDER" | "SHOULDER_GIRDLE" | "SCAPULAR" | "UPPER_BACK" | "THORACIC_SPINE" | "WHOLE_SPINE" | "NECK" | "CORE" | "BACK_EXTENSORS" | "UPPER_ARM";
        RegionCount: {
            code: components["schemas"]["Region"];
            /** Format: int32 */
            count: number;
        };
        Request: {
            reason?: string;
        };
        Request1: {
            comment?: string;
        };
        Review: {
            reviewDue?: components["schemas"]["LocalDate"];
            reviewedOn?: components["schemas"]["LocalDate"];
            reviewer?: string;
            state: components["schemas"]["ReviewState"];
        };
        /** @enum {string} */
        ReviewState: "AWAITING_SIGN_OFF" | "REVIEWED" | "OVERDUE";
        RowProblem: {
            code: string;
            column?: string;
            message: string;
            /**
             * Format: int32
             * @description As the spreadsheet program numbers it: 1 is the row of headers
             */
            row: number;
        };
        SaferVariant: {
            text: string;
            without: components["schemas"]["HazardTag"][];
        };
        SafetyRule: {
            /** @example VERTEBRAL_FRACTURE */
            conditions: string[];
            evidence: components["schemas"]["Evidence"];
            hazards: components["schemas"]["HazardTag"][];
            message: string;
            saferVariant?: components["schemas"]["SaferVariant"];
            tier: components["schemas"]["Tier"];
            /** @description Holds after its window too, until a clinician has cleared the condition */
            untilCleared: boolean;
            window?: components["schemas"]["Window"];
        };
        SafetyRuleDraft: {
            authorName?: string;
            /** Format: int32 */
            basedOn: number;
            content: components["schemas"]["SafetyRule"];
            item: components["schemas"]["ItemState"];
            savedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
        };
        SafetyRules: {
            rules: components["schemas"]["SafetyRuleView"][];
            /** @description Of what is in force, as in findings; changes when a rule or a condition does */
            version: string;
        };
        SafetyRuleView: {
            /** @description No clinician of this clinic has signed this version off yet */
            awaitingSignOff: boolean;
            content: components["schemas"]["SafetyRule"];
            id: components["schemas"]["UUID"];
            reviewDue?: components["schemas"]["LocalDate"];
            reviewedOn?: components["schemas"]["LocalDate"];
            /** @description Of the shared library; else the clinic's own */
            shared: boolean;
            /** @example vertebral-fracture-loaded */
            slug: string;
            /** @description Only PUBLISHED is in force */
            status: components["schemas"]["ItemStatus"];
            /**
             * Format: int32
             * @description The present revision; 0: there is only a draft
             */
            version: number;
        };
        Shared: {
            conditions?: components["schemas"]["Condition"][];
            exercises?: components["schemas"]["SharedExercise"][];
            rules?: components["schemas"]["SharedRule"][];
            sources?: components["schemas"]["SourceDocument"][];
            translations?: components["schemas"]["SharedTranslation"][];
        };
        SharedExercise: {
            content?: components["schemas"]["ExerciseContent"];
            id?: components["schemas"]["UUID"];
            slug?: string;
            status?: components["schemas"]["ItemStatus"];
        };
        SharedRule: {
            content?: components["schemas"]["SafetyRule"];
            id?: components["schemas"]["UUID"];
            slug?: string;
            status?: components["schemas"]["ItemStatus"];
        };
        SharedTranslation: {
            exercise?: string;
            id?: components["schemas"]["UUID"];
            language?: string;
            origin?: components["schemas"]["TranslationOrigin"];
            sourceHash?: string;
            status?: components["schemas"]["ItemStatus"];
            texts?: components["schemas"]["ExerciseTexts"];
        };
        /** @enum {string} */
        Side: "LEFT" | "RIGHT";
        /** @enum {string} */
        Sides: "BOTH_TOGETHER" | "EACH";
        SidesCount: {
            code: components["schemas"]["Sides"];
            /** Format: int32 */
            count: number;
        };
        SourceDocument: {
            /** @example SRC-002 */
            code: string;
            document: string;
            kind: components["schemas"]["SourceKind"];
            notes: string[];
            pageClaims: components["schemas"]["Claim"][];
            references: string[];
            /** @description Sources that must not be counted as independent evidence beside this one */
            sharesOriginWith: string[];
            statements: components["schemas"]["SourceStatement"][];
            /** @example Clinical handout: upper-back exercises */
            title: string;
        };
        /** @enum {string} */
        SourceKind: "CLINICAL_HANDOUT" | "WEB_ARTICLE";
        SourceStatement: {
            kind: components["schemas"]["StatementKind"];
            text: string;
        };
        SpreadsheetReport: {
            /** @description Slugs of exercises whose working copy changes */
            changed: string[];
            /** @description Slugs of exercises that begin with a draft */
            created: string[];
            dryRun: boolean;
            /** @description Every bad row */
            problems: components["schemas"]["RowProblem"][];
            /**
             * Format: int32
             * @description Rows that say what is there already
             */
            unchanged: number;
        };
        /** @enum {string} */
        StatementKind: "EVIDENCE" | "SAFETY" | "CONTEXT";
        /** @enum {string} */
        StatusFilter: "PUBLISHED" | "DRAFT" | "IN_REVIEW" | "RETIRED" | "ALL";
        Step: {
            /** @example Breathe out */
            breath?: string;
            /** Format: int32 */
            order: number;
            text: string;
        };
        StepText: {
            breath?: string;
            text: string;
        };
        Substitute: {
            equipment: components["schemas"]["Equipment"];
            /** @example Two full soup cans */
            use: string;
        };
        /** @enum {string} */
        Surface: "FLOOR" | "WALL" | "SEAT" | "BACKREST" | "DOOR_FRAME" | "CORNER" | "PILLOW" | "HEAD" | "THIGH" | "SHIN" | "OTHER_HAND";
        /** @enum {string} */
        Tier: "INFO" | "WARN" | "BLOCK";
        Translation: {
            /** @example es */
            language: string;
            state: components["schemas"]["TranslationState"];
        };
        TranslationComparison: {
            english: components["schemas"]["ExerciseTexts"];
            englishHash: string;
            /** Format: int32 */
            englishRevision: number;
            standing: components["schemas"]["TranslationStanding"];
            translated: components["schemas"]["ExerciseTexts"];
        };
        TranslationContent: {
            exerciseId: components["schemas"]["UUID"];
            language: string;
            origin: components["schemas"]["TranslationOrigin"];
            slug: string;
            sourceHash: string;
            /** Format: int32 */
            sourceRevision: number;
            texts: components["schemas"]["ExerciseTexts"];
        };
        TranslationDraft: {
            authorName?: string;
            /** Format: int32 */
            basedOn: number;
            content: components["schemas"]["TranslationContent"];
            item: components["schemas"]["ItemState"];
            savedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        TranslationOrigin: "MACHINE" | "HUMAN";
        TranslationStanding: {
            itemId: components["schemas"]["UUID"];
            /** @example es */
            language: string;
            name: string;
            origin: components["schemas"]["TranslationOrigin"];
            review: components["schemas"]["Review"];
            /** Format: int32 */
            revision: number;
            shared: boolean;
            shown: boolean;
            /** Format: int32 */
            sourceRevision: number;
            state: components["schemas"]["TranslationState"];
            status: components["schemas"]["ItemStatus"];
        };
        /** @enum {string} */
        TranslationState: "NONE" | "AWAITING_SIGN_OFF" | "PUBLISHED" | "STALE";
        TranslationTexts: {
            sourceHash?: string;
            texts: components["schemas"]["ExerciseTexts"];
        };
        Turn: {
            /** Format: double */
            bend: number;
            /** Format: double */
            flexion: number;
            /** Format: double */
            twist: number;
        };
        TypeCount: {
            code: components["schemas"]["ExerciseType"];
            /** Format: int32 */
            count: number;
        };
        Unchecked: {
            /** @description As sent; absent: every condition */
            condition?: string;
            /**
             * Format: int32
             * @description Index of the line; absent: every line
             */
            line?: number;
            reason: components["schemas"]["UncheckedReason"];
        };
        /** @enum {string} */
        UncheckedReason: "MISSING_DATE" | "MISSING_WEEK" | "DATE_IN_FUTURE" | "UNKNOWN_CONDITION" | "NO_RULE" | "UNKNOWN_EXERCISE" | "UNKNOWN_REVISION" | "UNKNOWN_VARIANT" | "NO_HAZARD_DATA";
        Use: {
            intensity?: components["schemas"]["Intensity"];
            /** @example SRC-004 */
            source?: string;
            when: components["schemas"]["Moment"];
        };
        /** Format: uuid */
        UUID: string;
        Variant: {
            cautions?: string[];
            /** @example ARMS_LEVEL */
            code: string;
            equipment?: components["schemas"]["Equipment"][];
            figure?: components["schemas"]["FigureScript"];
            hazards?: components["schemas"]["HazardTag"][];
            /** Format: int32 */
            level: number;
            name: string;
            optionalEquipment?: components["schemas"]["Equipment"][];
            position?: components["schemas"]["Position"][];
            sides: components["schemas"]["Sides"];
            standard: boolean;
            steps?: components["schemas"]["StepText"][];
            summary: string;
        };
        VariantTexts: {
            cautions?: string[];
            code: string;
            figureAlt?: string;
            figureKeys?: string[];
            name: string;
            steps?: components["schemas"]["StepText"][];
            summary: string;
        };
        VariantView: {
            /** @description In addition to those of the exercise */
            cautions: string[];
            /** @example ARMS_LEVEL */
            code: string;
            easier: string[];
            equipment: components["schemas"]["Equipment"][];
            figure?: components["schemas"]["FigureLink"];
            harder: string[];
            hazards: components["schemas"]["HazardTag"][];
            /** Format: int32 */
            level: number;
            name: string;
            optionalEquipment: components["schemas"]["Equipment"][];
            position: components["schemas"]["Position"][];
            sides: components["schemas"]["Sides"];
            standard: boolean;
            steps: components["schemas"]["Step"][];
            summary: string;
        };
        /** @description [ahead, left, up] */
        Vec: number[][];
        View: {
            /** Format: double */
            azimuth: number;
            /** Format: double */
            elevation: number;
            focus?: components["schemas"]["Vec"];
            /** Format: double */
            height?: number;
        };
        WantedExercise: {
            id: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Absent: the present one
             */
            revision?: number;
        };
        Window: {
            /**
             * Format: int32
             * @description The first week in which it holds; absent: from the beginning
             * @example 14
             */
            fromWeeks?: number;
            /**
             * Format: int32
             * @description The first week in which it no longer holds; absent: without end
             * @example 12
             */
            toWeeks?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    exportExercises: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The spreadsheet */
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
    importExercises: {
        parameters: {
            query?: {
                /** @description Only say what would be done */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpreadsheetReport"];
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
    exportCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
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
    importCatalog: {
        parameters: {
            query?: {
                /** @description Only say what would be done */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
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
    readCatalogSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
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
    findExercises: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; absent for the first page */
                cursor?: string;
                /** @description What it is done with, or can be; NONE: it needs nothing */
                equipment?: components["schemas"]["EquipmentFilter"][];
                /** @description Whether to count what each further filter would leave */
                facets?: boolean;
                /**
                 * @description es: words may be Spanish ones too, also where an English word would do
                 * @example es
                 */
                language?: string;
                /** @description Most items on the page, 1 to 100 */
                limit?: number;
                muscle?: components["schemas"]["Muscle"][];
                /** @description true: only the clinic's own; false: only the shared library; absent: both */
                own?: boolean;
                position?: components["schemas"]["Position"][];
                /**
                 * @description Words of the name, the other names, what also stands for them, the muscles and regions or the purpose; the last may be unfinished. Words that are found nowhere are taken for similar ones.
                 * @example bird do
                 */
                q?: string;
                region?: components["schemas"]["Region"][];
                sides?: components["schemas"]["Sides"][];
                /** @description Anything but PUBLISHED is for therapists and administrators */
                status?: components["schemas"]["StatusFilter"] & unknown;
                type?: components["schemas"]["ExerciseType"][];
                /** @description When it is used */
                when?: components["schemas"]["Moment"][];
                /** @description To be avoided: only exercises that do not load or demand it in any variant. With several, none of them. Exercises whose variants nobody has described are left out. */
                without?: components["schemas"]["HazardTag"][];
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExercisePage"];
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
    beginExercise: {
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
                "application/json": components["schemas"]["NewExercise"];
            };
        };
        responses: {
            /** @description Its draft, with an ETag */
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
    copyExercise: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                exerciseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its draft, with an ETag */
            201: {
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
    readExerciseDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exerciseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExerciseDraft"];
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
    saveExerciseDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                exerciseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExerciseContent"];
            };
        };
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExerciseDraft"];
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
    readExercise: {
        parameters: {
            query?: {
                /**
                 * @description Texts in this language, if the caller's clinic has published a translation that says what the English says; else in English, and `translation` says why
                 * @example es
                 */
                language?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Slug or id
                 * @example wall-arm-slide
                 */
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exercise */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exercise"];
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
    readExerciseRevision: {
        parameters: {
            query?: {
                /**
                 * @description Texts in this language, if the caller's clinic has published a translation that says what the English says; else in English, and `translation` says why
                 * @example es
                 */
                language?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description From 1
                 * @example 1
                 */
                revision: number;
                /**
                 * @description Slug or id
                 * @example wall-arm-slide
                 */
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exercise in that revision */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exercise"];
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
    readFigure: {
        parameters: {
            query?: {
                form?: string;
                /** @description Of its words, where the caller's clinic has published them */
                language?: string;
                /** @description The side that works; absent: as it was drawn */
                side?: string;
                theme?: string;
                /** @description Tells copies apart; any value */
                v?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description From 1
                 * @example 1
                 */
                revision: number;
                /**
                 * @description Slug or id
                 * @example wall-arm-slide
                 */
                slugOrId: string;
                /**
                 * @description The variant's code
                 * @example STANDING
                 */
                variant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drawing */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
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
    readFigureScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From 1
                 * @example 1
                 */
                revision: number;
                /**
                 * @description Slug or id
                 * @example wall-arm-slide
                 */
                slugOrId: string;
                /**
                 * @description The variant's code
                 * @example STANDING
                 */
                variant: string;
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
                    "application/json": components["schemas"]["FigureScript"];
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
    listTranslations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
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
                    "application/json": components["schemas"]["PageTranslationStanding"];
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
    beginTranslation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTranslation"];
            };
        };
        responses: {
            /** @description Its draft, with an ETag */
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
    readTranslation: {
        parameters: {
            query?: {
                /** @description Which one, where there are two; else the clinic's own goes first */
                itemId?: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                language: string;
                slugOrId: string;
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
                    "application/json": components["schemas"]["TranslationComparison"];
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
    readTranslationDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: string;
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationDraft"];
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
    saveTranslationDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                language: string;
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationTexts"];
            };
        };
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationDraft"];
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
    lookUpExercises: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookupRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookedUpExercises"];
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
    previewFigure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigurePreviewRequest"];
            };
        };
        responses: {
            /** @description The drawing, its joints and what is wrong with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigurePreview"];
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
    compareRevisions: {
        parameters: {
            query?: {
                /**
                 * @description A revision; absent: the published one, or that before `to`
                 * @example 1
                 */
                from?: string;
                /**
                 * @description A revision, or `draft`; absent: what is being written, or else the newest
                 * @example draft
                 */
                to?: string;
            };
            header?: never;
            path: {
                itemId: components["schemas"]["UUID"];
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
    retireItem: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                itemId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemState"];
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
    listRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ItemHistory"];
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
    publishRevision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                itemId: components["schemas"]["UUID"];
                revision: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemState"];
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
    returnRevision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                itemId: components["schemas"]["UUID"];
                revision: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Request1"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemState"];
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
    signOffRevision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                itemId: components["schemas"]["UUID"];
                revision: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemState"];
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
    submitDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                itemId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ItemState"];
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
                    "application/json": components["schemas"]["PageRecall"];
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
    listReviews: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; absent for the first page */
                cursor?: string;
                kind?: components["schemas"]["ItemKind"];
                /** @description Most items on the page, 1 to 100 */
                limit?: number;
                state?: components["schemas"]["QueueState"];
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
                    "application/json": components["schemas"]["PageQueueItem"];
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
    summarizeReviews: {
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
                    "application/json": components["schemas"]["QueueSummary"];
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
    listConditions: {
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
                    "application/json": components["schemas"]["PageCondition"];
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
    findHazards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
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
    listSafetyRules: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyRules"];
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
    beginSafetyRule: {
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
                "application/json": components["schemas"]["NewSafetyRule"];
            };
        };
        responses: {
            /** @description Its draft, with an ETag */
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
    readSafetyRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["SafetyRuleView"];
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
    readSafetyRuleDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyRuleDraft"];
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
    saveSafetyRuleDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                ruleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SafetyRule"];
            };
        };
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyRuleDraft"];
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
    listSources: {
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
                    "application/json": components["schemas"]["PageSourceDocument"];
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
