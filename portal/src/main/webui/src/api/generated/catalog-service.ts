// Generated from contracts/openapi/catalog-service.yaml by "npm run api". Do not edit.
export interface paths {
    "/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exercises by words and filters
         * @description A filter given several times is met by any of its values; all filters must be met. Best match first when `q` is given, else by name.
         */
        get: operations["findExercises"];
        put?: never;
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
        };
        /** @enum {string} */
        ClaimField: "SETS" | "REPETITIONS" | "HOLD" | "DOSE" | "FREQUENCY" | "PROGRAMME_LENGTH" | "SIDES" | "POSITION" | "ARM_POSITION" | "LEG_POSITION" | "GAZE" | "CONTACT" | "EQUIPMENT" | "TECHNIQUE" | "BREATHING" | "TEMPO" | "INTENSITY" | "TIMING" | "PROGRESSION" | "START" | "CAUTION" | "CLASSIFICATION";
        /** @enum {string} */
        ClaimScope: "EXERCISE" | "PAGE";
        /** @enum {string} */
        ClaimUnit: "SETS" | "REPS" | "SECONDS" | "BREATHS" | "TIMES_PER_DAY" | "TIMES_PER_WEEK" | "WEEKS" | "DEGREES";
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
        /** @enum {string} */
        Equipment: "DOORWAY" | "CORNER" | "CHAIR" | "WALL" | "PILLOW" | "WEIGHTS" | "TUBING" | "ANCHOR" | "MAT" | "FLOOR" | "TIMER";
        Exercise: {
            aliases: string[];
            /** @description Published and described: it can be put into a prescription */
            assignable: boolean;
            breathing?: string;
            cautions: string[];
            /** @description What each source says, contradictions included; never averaged */
            claims: components["schemas"]["Claim"][];
            countedIn: components["schemas"]["DoseUnit"];
            /** @description Absent when no source gives a complete dose: the therapist enters one */
            defaultDose?: components["schemas"]["Dose"];
            defaultDoseSource?: components["schemas"]["DoseOrigin"];
            disclaimer: string;
            equipment: components["schemas"]["Equipment"][];
            feel?: string;
            id: components["schemas"]["UUID"];
            /** @example Wall arm slide */
            name: string;
            optionalEquipment: components["schemas"]["Equipment"][];
            position: components["schemas"]["Position"][];
            purpose: string;
            regions: components["schemas"]["Region"][];
            reviewDue?: components["schemas"]["LocalDate"];
            reviewedOn?: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description The revision shown
             */
            revision: number;
            sides: components["schemas"]["Sides"];
            /** @example wall-arm-slide */
            slug: string;
            /** @description Of the exercise as a whole, whichever revision is shown */
            status: components["schemas"]["ExerciseStatus"];
            steps: components["schemas"]["Step"][];
            stopIf?: string;
            type: components["schemas"]["ExerciseType"];
        };
        /** @enum {string} */
        ExerciseStatus: "DRAFT" | "PUBLISHED" | "RETIRED";
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
            id: components["schemas"]["UUID"];
            /** @example Wall arm slide */
            name: string;
            optionalEquipment: components["schemas"]["Equipment"][];
            position: components["schemas"]["Position"][];
            purpose: string;
            regions: components["schemas"]["Region"][];
            /** Format: int32 */
            revision: number;
            sides: components["schemas"]["Sides"];
            /** @example wall-arm-slide */
            slug: string;
            status: components["schemas"]["ExerciseStatus"];
            type: components["schemas"]["ExerciseType"];
        };
        /** @enum {string} */
        ExerciseType: "STRETCH" | "MOBILITY" | "STRENGTHENING" | "STABILISATION";
        /** @description What is wrong with one field */
        FieldProblem: {
            /** @description Stable; act on this */
            code: string;
            /** @description Path to the field as sent */
            field: string;
            /** @description For people */
            message: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        PageExerciseSummary: {
            items?: components["schemas"]["ExerciseSummary"][];
            nextCursor?: string;
        };
        PageSourceDocument: {
            items?: components["schemas"]["SourceDocument"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        Position: "STANDING" | "SEATED" | "SEATED_FLOOR" | "PRONE" | "QUADRUPED" | "KNEELING" | "SUPPORT";
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
        /** @enum {string} */
        Region: "CHEST" | "ANTERIOR_SHOULDER" | "POSTERIOR_SHOULDER" | "SHOULDER_GIRDLE" | "SCAPULAR" | "UPPER_BACK" | "THORACIC_SPINE" | "WHOLE_SPINE" | "NECK" | "CORE" | "BACK_EXTENSORS" | "UPPER_ARM";
        /** @enum {string} */
        Sides: "BOTH_TOGETHER" | "EACH";
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
        /** @enum {string} */
        StatementKind: "EVIDENCE" | "SAFETY" | "CONTEXT";
        /** @enum {string} */
        StatusFilter: "PUBLISHED" | "DRAFT" | "RETIRED" | "ALL";
        Step: {
            /** Format: int32 */
            order: number;
            text: string;
        };
        /** Format: uuid */
        UUID: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    findExercises: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; absent for the first page */
                cursor?: string;
                equipment?: components["schemas"]["Equipment"][];
                /** @description Most items on the page, 1 to 100 */
                limit?: number;
                position?: components["schemas"]["Position"][];
                /**
                 * @description Words of the name, the other names or the purpose; the last may be unfinished
                 * @example bird do
                 */
                q?: string;
                region?: components["schemas"]["Region"][];
                /** @description Anything but PUBLISHED is for therapists and administrators */
                status?: components["schemas"]["StatusFilter"] & unknown;
                type?: components["schemas"]["ExerciseType"][];
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
                    "application/json": components["schemas"]["PageExerciseSummary"];
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
    readExercise: {
        parameters: {
            query?: never;
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
            query?: never;
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
