/** Generated from the server's schemas by apps/server/src/openapi/write.ts; never edited. */
export interface paths {
    "/api/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/counted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCounted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/localities/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLocality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/why/{unit}/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWhy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setCalendarDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/outlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishOutline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["suspendCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCommendations"];
        put?: never;
        post: operations["proposeCommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadCommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveCommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectCommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawCommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/committee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCommittee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDemo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/next-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nextDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pauseDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["runDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/file-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFileReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFollowUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-up.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadFollowUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTroubledCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listInspections"];
        put?: never;
        post: operations["scheduleInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadInspections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInspection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachToInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInspectionPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rescheduleInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["logCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/reminders/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/reminders/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["waiveReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPeople"];
        put?: never;
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issuePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{caseId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{caseId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["explainReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{caseId}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{caseId}/waiver/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMe"];
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSetup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/filled.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadFilledTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/import/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImportProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/launch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["launchCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receiveAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachToUnitRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/briefings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planBriefing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/briefings/{session}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["holdBriefing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/extensions/{request}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/nothing-arose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmNothingArose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pauseUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/steps/{step}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/steps/{step}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["waiveStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/tasks/{task}/accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/tasks/{task}/delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliverTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-rounds/{caseId}/tasks/{task}/waived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["waiveTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/briefings/{session}/signed-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSignedList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getViolation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["annulViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["concludeViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["extendLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/further-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openFurtherLevel"];
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
        Accepted: {
            id?: string;
            position: number;
            repeated: boolean;
        };
        AcceptTaskBody: {
            /** Format: date */
            on: string;
        };
        AnnulViolationBody: {
            /** Format: date */
            annulledOn: string;
            decisionNo: string;
            reason: string;
        };
        ApproveCommendationBody: {
            /** Format: date */
            decidedOn: string;
            decisionNo: string;
            overrideReason?: string;
        };
        ApproveReminderBody: {
            caseId: string;
            documentNo?: string;
            /** Format: date */
            dueOn?: string;
            matter: string;
            ordinal: number;
        };
        AttachmentKept: {
            id: string;
        };
        Bilingual: {
            en: string;
            vi: string;
        };
        Board: {
            answer: {
                dueThisWeek: number;
                inspected: number;
                late: number;
                localities: number;
                onTrack: number;
                scheduled: number;
                /** Format: date */
                scheduledUntil?: string;
                waitingForYou: number;
            };
            campaign: {
                /** Format: date */
                from: string;
                id: string;
                name: components["schemas"]["Bilingual"];
                paused: boolean;
                remindersInterrupted: boolean;
                simulated: boolean;
                /** Format: date */
                to: string;
            };
            deadlines: {
                carriedOver: boolean;
                /** Format: date */
                dueOn?: string;
                step: components["schemas"]["StepKey"];
            }[];
            department?: components["schemas"]["BoardRow"];
            enrolled: number;
            filters: {
                all: number;
                dueThisWeek: number;
                late: number;
                mine: number;
            };
            phases: {
                /** Format: date */
                from: string;
                name: components["schemas"]["Bilingual"];
                phase: number;
                /** Format: date */
                to: string;
            }[];
            readAt: components["schemas"]["ReadAt"];
            round: {
                /** Format: date */
                from: string;
                round: number;
                /** Format: date */
                to: string;
            };
            rounds: {
                /** Format: date */
                from: string;
                round: number;
                /** Format: date */
                to: string;
            }[];
            rows: components["schemas"]["BoardRow"][];
            totals: components["schemas"]["BoardTotal"][];
        };
        BoardRow: {
            cells: components["schemas"]["Cell"][];
            key: string;
            /** Format: date-time */
            lastActivityAt?: string;
            name: components["schemas"]["Bilingual"];
            /** Format: date */
            nextDueOn?: string;
            /** @enum {string} */
            state: "late" | "due" | "ok";
            units: number;
            worstLateDays: number;
        };
        BoardTotal: {
            done: number;
            expected: number;
            late: number;
            step: components["schemas"]["StepKey"];
        };
        CancelInspectionBody: {
            reason: string;
        };
        CasePage: {
            consequences: components["schemas"]["Consequence"][];
            /** Format: date */
            day90On: string;
            evidence: {
                name: components["schemas"]["Bilingual"];
                position?: number;
                value: string;
            }[];
            /** Format: date */
            extendableTo?: string;
            further?: {
                code: string;
                leaders: {
                    /** Format: date */
                    explainBy: string;
                    leader: components["schemas"]["Person"];
                }[];
                unitName: components["schemas"]["Bilingual"];
            };
            limitAdvice?: components["schemas"]["Bilingual"];
            limitDays: number;
            managed: components["schemas"]["ManagedLeader"][];
            managedToday: components["schemas"]["ManagedLeader"][];
            mayAnnul: boolean;
            mayConclude: boolean;
            readAt: components["schemas"]["ReadAt"];
            reviews: components["schemas"]["ReviewRow"][];
            ruleVersion?: number;
            suggestion?: {
                from: components["schemas"]["Measure"];
                /** @enum {string} */
                recurrence?: "unit" | "incident";
                to?: components["schemas"]["Measure"];
            };
            summary: string;
            timeline: components["schemas"]["ShownEvent"][];
            unconfirmedDays: {
                /** Format: date */
                date: string;
                note: components["schemas"]["Bilingual"];
            }[];
            usedDays: number;
            violation: components["schemas"]["ViolationRow"];
        };
        Cell: {
            delta?: number;
            done: number;
            doneLateDays?: number;
            due: number;
            expected: number;
            late: number;
            lateDays?: number;
            lateDelta?: number;
            missed: number;
            /** Format: date */
            nextDueOn?: string;
            paused: number;
            state: components["schemas"]["ShownState"];
            step: components["schemas"]["StepKey"];
            waived: number;
        };
        Change: {
            code: string;
            from?: components["schemas"]["ShownState"];
            /** Format: date-time */
            occurredAt: string;
            position: number;
            text: components["schemas"]["Bilingual"];
            to: components["schemas"]["ShownState"];
            unit: string;
        };
        ChangePassword: {
            current: string;
            next: string;
        };
        Changes: {
            changes: components["schemas"]["Change"][];
            readAt: components["schemas"]["ReadAt"];
        };
        ClockHolder: {
            caseId: string;
            /** Format: date-time */
            due: string;
            /** Format: date-time */
            since: string;
        };
        CommendationPage: {
            answer: {
                approved: number;
                late: number;
                medianWorkingDays?: number;
                proposed: number;
                rejected: number;
            };
            mayPropose: boolean;
            readAt: components["schemas"]["ReadAt"];
            rows: components["schemas"]["CommendationRow"][];
            total: number;
        };
        CommendationRow: {
            achievement: string;
            ageWorkingDays: number;
            caseId: string;
            code: string;
            /** Format: date */
            decideBy: string;
            /** Format: date */
            decidedOn?: string;
            decisionNo?: string;
            /** Format: date */
            deedOn: string;
            eligible: boolean;
            flagged: boolean;
            form: string;
            formName: components["schemas"]["Bilingual"];
            gates: string[];
            /** @enum {string} */
            kind: "exceptional" | "thematic";
            lateDays?: number;
            mayDecide: boolean;
            mayWithdraw: boolean;
            proposal: string;
            proposedAfter?: {
                slow: boolean;
                workingDays: number;
            };
            /** Format: date */
            proposedOn: string;
            reason?: string;
            /** @enum {string} */
            state: "proposed" | "approved" | "rejected" | "withdrawn";
            subject: string;
            /** @enum {string} */
            subjectKind: "officer" | "unit";
            unit: string;
        };
        Committee: {
            documentNo: string;
            /** Format: date */
            issuedOn: string;
            members: {
                /** Format: date */
                from: string;
                holder?: components["schemas"]["Person"];
                post: components["schemas"]["Bilingual"];
                /** @enum {string} */
                seat: "head" | "standingDeputy" | "deputy" | "standingMember" | "member" | "secretary";
            }[];
            readAt: components["schemas"]["ReadAt"];
        };
        CompleteStepBody: Record<string, never>;
        ConcludeViolationBody: {
            act?: string;
            /** Format: date */
            concludedOn: string;
            conclusionNo: string;
            field?: string;
            /** Format: date */
            occurredOn?: string;
            outcome: components["schemas"]["Outcome"];
        };
        ConfirmNothingAroseBody: {
            /** @enum {string} */
            step: "commendation" | "accountability";
        };
        Consequence: {
            leaders: {
                /** Format: date */
                explainBy: string;
                leader: components["schemas"]["Person"];
                unit: string;
            }[];
            notOpened: {
                leader?: components["schemas"]["Person"];
                otherField: boolean;
                post: components["schemas"]["Bilingual"];
                reason: string;
            }[];
            opens: number;
            outcome: components["schemas"]["Outcome"];
        };
        Counted: {
            readAt: components["schemas"]["ReadAt"];
            rows: {
                code: string;
                /** Format: date */
                dueOn?: string;
                lateDays?: number;
                name: components["schemas"]["Bilingual"];
                state: components["schemas"]["ShownState"];
                step: components["schemas"]["StepKey"];
                unit: string;
            }[];
            title: components["schemas"]["Bilingual"];
            total: number;
        };
        DecideExtensionBody: {
            granted: boolean;
            reason: string;
            /** Format: date */
            to?: string;
        };
        DecideReviewBody: {
            /** Format: date */
            decidedOn: string;
            decisionNo: string;
            measure: components["schemas"]["Measure"];
            reason: string;
        };
        DeliverTaskBody: {
            deliverable: string;
        };
        DemoRole: {
            person: string;
        };
        DemoRun: {
            speed: 1 | 4;
        };
        DemoState: {
            busy: boolean;
            daySeconds?: number;
            ended: boolean;
            heldBy?: components["schemas"]["ClockHolder"];
            /** Format: date-time */
            now: string;
            roles: {
                name: string;
                person: string;
                post: components["schemas"]["Bilingual"];
            }[];
            running: boolean;
        };
        ExplainReviewBody: {
            explanation: string;
        };
        ExtendLimitBody: {
            /** Format: date */
            decidedOn: string;
            decisionNo: string;
            reason: string;
            /** Format: date */
            to: string;
        };
        FileReadsPage: {
            next?: number;
            readAt: components["schemas"]["ReadAt"];
            reads: {
                id: number;
                /** @enum {string} */
                kind: "register" | "violation" | "leaderReview";
                leader?: string;
                name: string;
                /** Format: date-time */
                openedAt: string;
                person: string;
                position: number;
                violation?: string;
            }[];
            total: number;
        };
        FollowUpPage: {
            answer: {
                draftsWaiting: number;
                opened: number;
                sent7Days: number;
                unopened: number;
            };
            ladders: {
                /** Format: date */
                from: string;
                id: string;
                rungs: {
                    after: number;
                    audience: string[];
                    /** @enum {string} */
                    effect: "notice" | "formalReminder";
                    time: string;
                }[];
                version: number;
            }[];
            matters: components["schemas"]["Matter"][];
            readAt: components["schemas"]["ReadAt"];
            total: number;
        };
        GrantRoleBody: {
            /** Format: date */
            from: string;
            role: components["schemas"]["Role"];
            unit?: string;
        };
        Health: {
            cases: {
                failing: number;
                parked: number;
                /** Format: date-time */
                since?: string;
            };
            /** @enum {string} */
            log: "ok" | "down";
            projector: {
                head: number;
                outdated: boolean;
                parked: number;
                position: number;
            };
            /** @enum {string} */
            status: "ok" | "degraded";
            /** @enum {string} */
            temporal: "ok" | "down";
        };
        HoldBriefingBody: {
            absentees: {
                name: string;
                officer?: string;
                reason?: string;
            }[];
            /** Format: date */
            heldOn: string;
            /** Format: date */
            makeUpOn?: string;
            outlineVersion: number;
            present: number;
            signedList?: string;
        };
        ImportAnswer: {
            errors: components["schemas"]["RowError"][];
            good: number;
            imported: boolean;
            position?: number;
            rows: number;
        };
        ImportProgress: {
            done?: number;
            /** @enum {string} */
            phase?: "read" | "check" | "write";
            running: boolean;
            total?: number;
        };
        InboxItem: {
            caseId: string;
            code?: string;
            daysLeft?: number;
            draft?: {
                addressee: string;
                consequence: components["schemas"]["Bilingual"];
                /** Format: date-time */
                openedAt?: string;
                signer: string;
                text: string;
                told: string[];
            };
            /** Format: date */
            dueOn?: string;
            extension?: {
                /** Format: date */
                from: string;
                reason: string;
                request: string;
                step: string;
                /** Format: date */
                to: string;
            };
            href: string;
            id: string;
            /** @enum {string} */
            kind: "approveReminder" | "decideExtension" | "explainReview" | "decideReview" | "signWaiver" | "concludeViolation" | "decideCommendation" | "recordInspection" | "step" | "notice" | "readReminder";
            matter?: string;
            ordinal?: number;
            rung?: number;
            state: components["schemas"]["ShownState"];
            title: components["schemas"]["Bilingual"];
            unit?: string;
            why: components["schemas"]["Bilingual"];
        };
        InboxPage: {
            answer: {
                late: number;
                today: number;
                waiting: number;
                week: number;
            };
            doneRecently: components["schemas"]["InboxItem"][];
            handedOn: components["schemas"]["InboxItem"][];
            readAt: components["schemas"]["ReadAt"];
            waiting: components["schemas"]["InboxItem"][];
        };
        InspectionPage: {
            inspection: components["schemas"]["InspectionRow"];
            ladder: {
                id: string;
                rungs: components["schemas"]["LadderRung"][];
                version: number;
            };
            mayRecord: boolean;
            mayReschedule: boolean;
            photo?: string;
            readAt: components["schemas"]["ReadAt"];
            unconfirmedDays: {
                /** Format: date */
                date: string;
                note: components["schemas"]["Bilingual"];
            }[];
        };
        InspectionRow: {
            caseId: string;
            chairUnit: string;
            code: string;
            /** Format: date */
            conductedOn?: string;
            daysLeft?: number;
            /** Format: date */
            dueOn: string;
            findingCount?: number;
            /** Format: date */
            firstDueOn: string;
            inspection: string;
            lateDays?: number;
            lead: string;
            minutesNo?: string;
            /** Format: date */
            opensOn: string;
            place: components["schemas"]["Bilingual"];
            /** @enum {string} */
            result?: "good" | "fair" | "pass" | "fail";
            state: components["schemas"]["ShownState"];
            teamName: string;
            unit: string;
        };
        InspectionsPage: {
            answer: {
                done: number;
                late: number;
                missed: number;
                planned: number;
                scheduled: number;
                /** Format: date */
                scheduledUntil?: string;
            };
            readAt: components["schemas"]["ReadAt"];
            round: number;
            rows: components["schemas"]["InspectionRow"][];
            total: number;
            window: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
        };
        LadderRung: {
            /** Format: date-time */
            at: string;
            counts: boolean;
            name: components["schemas"]["Bilingual"];
            /** Format: date-time */
            openedAt?: string;
            openedBy?: number;
            ordinal?: number;
            rung: number;
            /** Format: date-time */
            sentAt?: string;
            /** @enum {string} */
            state: "sent" | "draft" | "approved" | "waived" | "withdrawn" | "ahead";
            to: string[];
        };
        LaunchCampaignBody: {
            campaign: string;
        };
        LocalityUnits: {
            key: string;
            readAt: components["schemas"]["ReadAt"];
            rows: components["schemas"]["UnitRow"][];
        };
        LogCallBody: {
            answer: string;
            caseId: string;
            contacted: string;
            /** Format: date-time */
            contactedAt: string;
            matter: string;
            person?: string;
        };
        ManagedLeader: {
            caseId?: string;
            code: string;
            leader?: components["schemas"]["Person"];
            level: number;
            opened: boolean;
            otherField: boolean;
            post: components["schemas"]["Bilingual"];
            reason: string;
            review?: string;
            tenures: {
                /** Format: date */
                from: string;
                here: boolean;
                label: string;
                /** Format: date */
                to?: string;
            }[];
            unit: string;
            unitName: components["schemas"]["Bilingual"];
            /** @constant */
            withheld?: true;
        };
        Matter: {
            caseId: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            edge: "line" | "guidance";
            lateDays?: number;
            matter: string;
            owner: string;
            rows: components["schemas"]["Sent"][];
            state: components["schemas"]["ShownState"];
            step: string;
            unit: string;
            what: components["schemas"]["Bilingual"];
        };
        Me: {
            csrfToken: string;
            entries: ("board" | "inbox" | "units" | "inspections" | "followUp" | "reviews" | "commendation" | "reports" | "setup")[];
            inboxCount: number;
            name: string;
            person: string;
            post: components["schemas"]["Bilingual"];
            rank: string;
            roles: string[];
            simulated: boolean;
            unit?: string;
        };
        /** @enum {string} */
        Measure: "exempt" | "drawLessons" | "criticism" | "accountability" | "lowerTitle" | "reprimand" | "warning" | "lowerPay" | "demotion" | "lowerPost" | "removal" | "strip";
        OneTimePassword: {
            password: string;
            person: string;
        };
        OpenFurtherLevelBody: {
            decisionNo: string;
            /** Format: date */
            orderedOn: string;
            reason: string;
        };
        OpenNoticeBody: {
            caseId: string;
            matter: string;
            rung: number;
        };
        /** @enum {string} */
        Outcome: "noViolation" | "criticism" | "lowerTitle" | "reprimand" | "warning" | "lowerPay" | "demotion" | "lowerPost" | "removal" | "strip" | "prosecution";
        PeoplePage: {
            people: {
                grants: {
                    /** Format: date */
                    from: string;
                    name: components["schemas"]["Bilingual"];
                    role: components["schemas"]["Role"];
                    unit?: {
                        code: string;
                        id: string;
                    };
                    /** Format: date */
                    until?: string;
                }[];
                mayChange: boolean;
                name: string;
                /** @enum {string} */
                password: "none" | "oneTime" | "own";
                person: string;
            }[];
            readAt: components["schemas"]["ReadAt"];
            roles: {
                name: components["schemas"]["Bilingual"];
                needsUnit: boolean;
                role: components["schemas"]["Role"];
            }[];
            total: number;
        };
        Person: {
            id: string;
            name: string;
            post: string;
            postEn: string;
            rank: string;
        };
        PlanBriefingBody: {
            makeUp?: boolean;
            /** Format: date */
            on: string;
            outlineVersion: number;
            time: string;
        };
        Problem: {
            code: string;
            detail: string;
            fields?: {
                path: string;
                text: string;
            }[];
            status: number;
            title: string;
            type: string;
            unmet?: {
                code: string;
                href?: string;
                text: string;
            }[];
        };
        ProposeCommendationBody: {
            achievement: string;
            achievementKey: string;
            campaign: string;
            /** Format: date */
            decideBy?: string;
            /** Format: date */
            deedOn: string;
            form: string;
            /** @enum {string} */
            kind: "exceptional" | "thematic";
            round: number;
            subject: {
                id: string;
                /** @enum {string} */
                kind: "officer" | "unit";
            };
            unit: string;
        };
        ProposeWaiverBody: {
            reason: string;
        };
        PublishOutlineBody: {
            documentNo: string;
            /** Format: date */
            publishedOn: string;
            version: number;
        };
        ReadAt: {
            /** Format: date */
            asOf: string;
            head: number;
            /** Format: date */
            known?: string;
            lagMs: number;
            /** Format: date-time */
            now: string;
            position: number;
        };
        ReceiveAssignmentBody: {
            contactOfficer: string;
            /** Format: date */
            receivedOn: string;
        };
        RecordInspectionBody: {
            /** Format: date */
            conductedOn: string;
            findingCount: number;
            minutesNo: string;
            photo?: string;
            /** @enum {string} */
            result: "good" | "fair" | "pass" | "fail";
        };
        RecordPlanBody: {
            basis: string[];
            documentNo: string;
            /** Format: date */
            issuedOn: string;
            sixClarities: boolean;
        };
        RecordReviewBody: {
            conclusions: {
                /** Format: date */
                dueOn: string;
                owner: string;
                task: string;
                title: string;
            }[];
            documentNo: string;
            /** Format: date */
            heldOn: string;
        };
        Register: {
            answer: {
                concluded: number | null;
                reviewsDecided: number | null;
                reviewsLate: number | null;
                reviewsOpen: number | null;
                verifying: number | null;
            };
            cases: components["schemas"]["ViolationRow"][];
            named: boolean;
            readAt: components["schemas"]["ReadAt"];
            reviews: components["schemas"]["ReviewRow"][];
        };
        RegisterPersonBody: {
            displayName: string;
            person: string;
        };
        RejectCommendationBody: {
            /** Format: date */
            decidedOn: string;
            reason: string;
        };
        ReportViolationBody: {
            act: string;
            campaign: string;
            /** Format: date */
            detectedOn: string;
            incident?: string;
            /** Format: date */
            occurredOn: string;
            officer: string;
            round: number;
            summary: string;
        };
        RequestExtensionBody: {
            reason: string;
            step: components["schemas"]["StepKey"];
            /** Format: date */
            to: string;
        };
        RescheduleInspectionBody: {
            /** Format: date */
            dueOn: string;
            reason: string;
        };
        ResumeCampaignBody: {
            subtree?: string;
        };
        ResumeUnitBody: Record<string, never>;
        ReviewPage: {
            act: components["schemas"]["Bilingual"];
            because: string;
            evidence: {
                name: components["schemas"]["Bilingual"];
                position?: number;
                value: string;
            }[];
            explanation?: string;
            mayDecide: boolean;
            mayExplain: boolean;
            mayProposeWaiver: boolean;
            maySignWaiver: boolean;
            /** Format: date */
            occurredOn: string;
            readAt: components["schemas"]["ReadAt"];
            reason?: string;
            review: components["schemas"]["ReviewRow"];
            suggestion?: {
                from: components["schemas"]["Measure"];
                /** @enum {string} */
                recurrence?: "unit" | "incident";
                to?: components["schemas"]["Measure"];
            };
            timeline: components["schemas"]["ShownEvent"][];
            told: {
                counts: boolean;
                /** @enum {string} */
                kind: "notice" | "formalReminder" | "officialLetter" | "call";
                mayOpen: boolean;
                maySign: boolean;
                name: components["schemas"]["Bilingual"];
                /** Format: date-time */
                openedAt?: string;
                ordinal?: number;
                position: number;
                rung?: number;
                /** Format: date-time */
                sentAt?: string;
                /** @enum {string} */
                state: "sent" | "draft" | "approved" | "waived" | "withdrawn";
                text: string;
                to: string;
                what: components["schemas"]["Bilingual"];
            }[];
            unconfirmedDays: {
                /** Format: date */
                date: string;
                note: components["schemas"]["Bilingual"];
            }[];
        };
        ReviewRow: {
            caseId: string;
            competent: string;
            /** Format: date */
            decideBy: string;
            /** Format: date */
            decidedOn?: string;
            decisionNo?: string;
            /** Format: date */
            explainBy: string;
            /** Format: date */
            explainedOn?: string;
            lateDays?: number;
            leader?: components["schemas"]["Person"];
            measure?: components["schemas"]["Measure"];
            /** Format: date */
            openedOn: string;
            post?: string;
            review: string;
            /** @enum {string} */
            state: "explaining" | "deciding" | "decided" | "waiverProposed" | "waived" | "cancelled";
            unit?: string;
            violation: string;
        };
        RevokeRoleBody: {
            /** Format: date */
            on: string;
            role: components["schemas"]["Role"];
            unit?: string;
        };
        /** @enum {string} */
        Role: "committeeHead" | "standingDeputy" | "committeeMember" | "assistant" | "inspectionLead" | "provincialLeader" | "caseOfficer" | "officeHead" | "officeDeputy" | "teamLeader" | "officer" | "auditor" | "administrator";
        RowError: {
            column: string;
            expected: components["schemas"]["Bilingual"];
            found: string;
            row: number;
            sheet: string;
        };
        ScheduleInspectionBody: {
            campaign: string;
            chairUnit: string;
            /** Format: date */
            dueOn: string;
            leadPost: string;
            /** Format: date */
            opensOn: string;
            round: number;
            teamName: string;
            unannounced?: boolean;
            unit: string;
            /** Format: date */
            windowEndsOn: string;
        };
        SearchAnswer: {
            hits: {
                detail: components["schemas"]["Bilingual"];
                href: string;
                id: string;
                /** @enum {string} */
                kind: "unit" | "person" | "document";
                title: string;
            }[];
            readAt: components["schemas"]["ReadAt"];
        };
        SearchRequest: {
            text: string;
        };
        Sent: {
            counts: boolean;
            /** @enum {string} */
            kind: "notice" | "formalReminder" | "officialLetter" | "call";
            mayOpen: boolean;
            maySign: boolean;
            name: components["schemas"]["Bilingual"];
            /** Format: date-time */
            openedAt?: string;
            ordinal?: number;
            position: number;
            rung?: number;
            /** Format: date-time */
            sentAt?: string;
            /** @enum {string} */
            state: "sent" | "draft" | "approved" | "waived" | "withdrawn";
            text: string;
            to: string;
        };
        SetCalendarDayBody: {
            /** Format: date */
            date: string;
            documentNo?: string;
            /** @enum {string} */
            kind: "off" | "working" | "unconfirmed" | "regular";
            note: string;
            noteEn: string;
        };
        SetupPage: {
            calendar: {
                /** Format: date */
                date: string;
                documentNo?: string;
                /** @enum {string} */
                kind: "off" | "working" | "unconfirmed" | "regular";
                note: components["schemas"]["Bilingual"];
            }[];
            calendarVersion: number;
            campaign?: {
                id: string;
                launched: boolean;
                name: components["schemas"]["Bilingual"];
                outlineVersion: number;
                paused: boolean;
            };
            mayDirect: boolean;
            mayImport: boolean;
            mayLaunch: boolean;
            mayManagePeople: boolean;
            mayReadLog: boolean;
            maySetCalendar: boolean;
            readAt: components["schemas"]["ReadAt"];
            steps: {
                done: number;
                errors: number;
                /** @enum {string} */
                key: "units" | "heads" | "rounds" | "tasks" | "launch";
                missing: {
                    code: string;
                    href: string;
                    text: components["schemas"]["Bilingual"];
                }[];
                of: number;
            }[];
        };
        ShownEvent: {
            behindDays?: number;
            id: string;
            /** Format: date-time */
            occurredAt: string;
            position: number;
            /** Format: date-time */
            recordedAt: string;
            state?: components["schemas"]["ShownState"];
            summary: components["schemas"]["Bilingual"];
            type: string;
            who: string;
        };
        /** @enum {string} */
        ShownState: "none" | "run" | "due" | "late" | "done" | "waived" | "suspended" | "missed" | "blank";
        SignIn: {
            password: string;
            person: string;
        };
        SignWaiverBody: Record<string, never>;
        /** @enum {string} */
        StepKey: "plan" | "briefing" | "implementation" | "inspection" | "review" | "commendation" | "accountability";
        StreamMessage: {
            /** @enum {string} */
            kind: "change" | "clock" | "health";
            /** Format: date-time */
            now: string;
            position: number;
            remindersInterrupted: boolean;
            topics: string[];
        };
        SuspendCampaignBody: {
            documentNo?: string;
            reason: string;
            subtree?: string;
        };
        TroubledCases: {
            cases: {
                caseId: string;
                error: string;
                failures: number;
                parked: boolean;
                /** Format: date-time */
                since: string;
            }[];
            heldBy?: components["schemas"]["ClockHolder"];
        };
        UnitCell: {
            /** Format: date */
            completedOn?: string;
            /** Format: date */
            dueOn?: string;
            lateDays?: number;
            share?: {
                done: number;
                of: number;
            };
            state: components["schemas"]["ShownState"];
            step: components["schemas"]["StepKey"];
        };
        UnitList: {
            readAt: components["schemas"]["ReadAt"];
            total: number;
            units: {
                /** Format: date */
                closedOn?: string;
                code: string;
                enrolled: boolean;
                guide?: string;
                head?: string;
                kind: string;
                locality?: string;
                name: components["schemas"]["Bilingual"];
                superior?: string;
                unit: string;
            }[];
        };
        UnitPage: {
            actions: ("recordPlan" | "receiveAssignment" | "planBriefing" | "holdBriefing" | "deliverTask" | "acceptTask" | "waiveTask" | "requestExtension" | "decideExtension" | "waiveStep" | "pause" | "resume" | "recordReview" | "nothingArose" | "completeStep" | "scheduleInspection" | "recordInspection" | "reportViolation" | "propose")[];
            briefing: {
                coverage?: number;
                makeUpList: string[];
                outlineVersion: number;
                present: number;
                sessions: {
                    absentees: {
                        name: string;
                        reason?: string;
                    }[];
                    held: boolean;
                    makeUp: boolean;
                    /** Format: date */
                    makeUpOn?: string;
                    /** Format: date */
                    on: string;
                    outlineVersion: number;
                    present?: number;
                    session: string;
                    signedList?: string;
                    time?: string;
                }[];
                strength: number;
            };
            caseId?: string;
            chain: {
                code: string;
                guidance: boolean;
                holder?: components["schemas"]["Person"];
                /** @enum {string} */
                mode?: "appointed" | "acting" | "inCharge";
                post: components["schemas"]["Bilingual"];
                /** Format: date */
                since?: string;
                unit: string;
            }[];
            choices: {
                acts: {
                    act: string;
                    name: components["schemas"]["Bilingual"];
                }[];
                confirmable: ("commendation" | "accountability")[];
                forms: {
                    form: string;
                    name: components["schemas"]["Bilingual"];
                }[];
                /** Format: date */
                listClosesOn?: string;
                teams: {
                    chairUnit: string;
                    lead: string;
                    leadPost: string;
                    teamName: string;
                }[];
            };
            closed?: {
                /** Format: date */
                on: string;
                successors: string[];
            };
            code: string;
            conclusions: {
                documentNo: string;
                /** Format: date */
                dueOn: string;
                owner?: string;
                state: components["schemas"]["ShownState"];
                task: string;
                title: string;
            }[];
            deadlines: {
                /** Format: date */
                dueOn: string;
                /** Format: date */
                firstDueOn: string;
                lateDays?: number;
                moves: {
                    approvedBy?: string;
                    /** @enum {string} */
                    cause: "extension" | "calendar" | "pause" | "reschedule" | "newOutline";
                    /** Format: date */
                    from: string;
                    reason?: string;
                    /** Format: date */
                    to: string;
                }[];
                state: components["schemas"]["ShownState"];
                step: components["schemas"]["StepKey"];
                what: components["schemas"]["Bilingual"];
            }[];
            enrolled: boolean;
            extensionRequests: {
                reason: string;
                request: string;
                /** @enum {string} */
                state: "waiting" | "granted" | "refused";
                step: components["schemas"]["StepKey"];
                /** Format: date */
                to: string;
            }[];
            gate?: {
                met: number;
                missing: {
                    action: string;
                    code: string;
                    owner?: string;
                    text: components["schemas"]["Bilingual"];
                }[];
                of: number;
                step: components["schemas"]["StepKey"];
            };
            inspections: {
                caseId: string;
                /** Format: date */
                conductedOn?: string;
                /** Format: date */
                dueOn: string;
                findingCount?: number;
                inspection: string;
                minutesNo?: string;
                /** Format: date */
                opensOn: string;
                result?: string;
                state: components["schemas"]["ShownState"];
            }[];
            /** @enum {string} */
            kind: "department" | "division" | "provincialPolice" | "office" | "team";
            name: components["schemas"]["Bilingual"];
            path: {
                locality?: string;
                name: components["schemas"]["Bilingual"];
                unit?: string;
            }[];
            paused?: {
                reason: string;
                /** Format: date-time */
                since: string;
            };
            people: components["schemas"]["Person"][];
            readAt: components["schemas"]["ReadAt"];
            round: number;
            standsAt?: components["schemas"]["StepKey"];
            steps: {
                carriedOver: boolean;
                /** Format: date */
                completedOn?: string;
                /** Format: date */
                dueOn?: string;
                /** Format: date */
                enteredOn?: string;
                /** Format: date */
                firstDueOn?: string;
                name: components["schemas"]["Bilingual"];
                note?: components["schemas"]["Bilingual"];
                /** Format: date */
                opensOn?: string;
                share?: {
                    done: number;
                    of: number;
                };
                state: components["schemas"]["ShownState"];
                step: components["schemas"]["StepKey"];
                varianceDays?: number;
                waived?: {
                    by: string;
                    reason: string;
                };
            }[];
            tasks: {
                /** Format: date */
                acceptedOn?: string;
                deliverable: string;
                /** Format: date */
                dueOn: string;
                owner: string;
                /** @enum {string} */
                state: "open" | "delivered" | "accepted" | "waived";
                task: string;
                title: string;
            }[];
            timeline: components["schemas"]["ShownEvent"][];
            unit: string;
        };
        UnitRow: {
            cells: components["schemas"]["UnitCell"][];
            code: string;
            /** Format: date-time */
            lastActivityAt?: string;
            name: components["schemas"]["Bilingual"];
            /** Format: date */
            nextDueOn?: string;
            shortName: string;
            unit: string;
            worstLateDays: number;
        };
        ViolationRow: {
            act: string;
            actName: components["schemas"]["Bilingual"];
            code: string;
            conclusionNo?: string;
            daysLeft?: number;
            /** Format: date */
            detectedOn: string;
            /** Format: date */
            limitOn: string;
            /** Format: date */
            occurredOn: string;
            officer?: components["schemas"]["Person"];
            outcome?: components["schemas"]["Outcome"];
            reviews: number;
            /** @enum {string} */
            state: "verifying" | "concluded" | "annulled" | "unfounded";
            unit: string;
            violation: string;
        };
        WaiveReminderBody: {
            caseId: string;
            /** Format: date */
            dueOn?: string;
            matter: string;
            ordinal: number;
            reason: string;
        };
        WaiveTaskBody: {
            reason: string;
        };
        Why: {
            audience?: components["schemas"]["Bilingual"];
            caseId?: string;
            code: string;
            days: {
                /** Format: date */
                date: string;
                /** @enum {string} */
                kind: "due" | "counted" | "off" | "unconfirmed";
                n?: number;
                note: components["schemas"]["Bilingual"];
            }[];
            drafts: {
                addressee: string;
                caseId: string;
                consequence: components["schemas"]["Bilingual"];
                counts: boolean;
                /** @enum {string} */
                form: "formalReminder" | "officialLetter";
                matter: string;
                maySign: boolean;
                ordinal: number;
                signer: string;
                text: string;
            }[];
            /** Format: date */
            dueOn?: string;
            events: components["schemas"]["ShownEvent"][];
            /** Format: date */
            firstDueOn?: string;
            inputs: {
                name: components["schemas"]["Bilingual"];
                position: number;
                value: string;
            }[];
            lateDays: number;
            name: components["schemas"]["Bilingual"];
            readAt: components["schemas"]["ReadAt"];
            rule: {
                /** Format: date */
                from?: string;
                id: string;
                name: components["schemas"]["Bilingual"];
                version: number;
            };
            state: components["schemas"]["ShownState"];
            step: components["schemas"]["StepKey"];
            stepName: components["schemas"]["Bilingual"];
            told: components["schemas"]["ShownEvent"][];
            unit: string;
            verdict: components["schemas"]["Bilingual"];
        };
        WithdrawCommendationBody: {
            reason: string;
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
    getBoard: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                compareTo?: string;
                filter?: "all" | "late" | "week" | "mine";
                known?: string;
                round?: number;
                step?: components["schemas"]["StepKey"];
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
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description A problem in the reader's language */
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
    downloadBoard: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                compareTo?: string;
                filter?: "all" | "late" | "week" | "mine";
                known?: string;
                round?: number;
                step?: components["schemas"]["StepKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem in the reader's language */
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
    getChanges: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
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
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description A problem in the reader's language */
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
    getCounted: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
                locality?: string;
                round?: number;
                state?: "done" | "late" | "due" | "open" | "expected" | "waived" | "suspended" | "missed";
                step?: components["schemas"]["StepKey"];
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
                    "application/json": components["schemas"]["Counted"];
                };
            };
            /** @description A problem in the reader's language */
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
    getLocality: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
                round?: number;
            };
            header?: never;
            path: {
                key: string;
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
                    "application/json": components["schemas"]["LocalityUnits"];
                };
            };
            /** @description A problem in the reader's language */
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
    getWhy: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
                round?: number;
            };
            header?: never;
            path: {
                step: string;
                unit: string;
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
                    "application/json": components["schemas"]["Why"];
                };
            };
            /** @description A problem in the reader's language */
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
    setCalendarDay: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCalendarDayBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    publishOutline: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishOutlineBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    resumeCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeCampaignBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    suspendCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendCampaignBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    listCommendations: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
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
                    "application/json": components["schemas"]["CommendationPage"];
                };
            };
            /** @description A problem in the reader's language */
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
    proposeCommendation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCommendationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    downloadCommendations: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem in the reader's language */
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
    approveCommendation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveCommendationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    rejectCommendation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectCommendationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    withdrawCommendation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCommendationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    getCommittee: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
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
                    "application/json": components["schemas"]["Committee"];
                };
            };
            /** @description A problem in the reader's language */
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
    getDemo: {
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
                    "application/json": components["schemas"]["DemoState"];
                };
            };
            /** @description A problem in the reader's language */
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
    nextDay: {
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
                    "application/json": components["schemas"]["DemoState"];
                };
            };
            /** @description A problem in the reader's language */
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
    pauseDemo: {
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
                    "application/json": components["schemas"]["DemoState"];
                };
            };
            /** @description A problem in the reader's language */
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
    takeRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoRole"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem in the reader's language */
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
    runDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoRun"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoState"];
                };
            };
            /** @description A problem in the reader's language */
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
    getFileReads: {
        parameters: {
            query?: {
                after?: number;
                before?: number;
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
                    "application/json": components["schemas"]["FileReadsPage"];
                };
            };
            /** @description A problem in the reader's language */
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
    getFollowUp: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                filter?: "all" | "late" | "drafts" | "unopened" | "mine";
                known?: string;
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
                    "application/json": components["schemas"]["FollowUpPage"];
                };
            };
            /** @description A problem in the reader's language */
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
    downloadFollowUp: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                filter?: "all" | "late" | "drafts" | "unopened" | "mine";
                known?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem in the reader's language */
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
    getTroubledCases: {
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
                    "application/json": components["schemas"]["TroubledCases"];
                };
            };
            /** @description A problem in the reader's language */
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
    getLiveness: {
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
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A problem in the reader's language */
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
    getInbox: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
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
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            /** @description A problem in the reader's language */
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
    listInspections: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
                round?: number;
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
                    "application/json": components["schemas"]["InspectionsPage"];
                };
            };
            /** @description A problem in the reader's language */
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
    scheduleInspection: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleInspectionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    downloadInspections: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
                round?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem in the reader's language */
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
    getInspection: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
                round?: number;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InspectionPage"];
                };
            };
            /** @description A problem in the reader's language */
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
    attachToInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentKept"];
                };
            };
            /** @description A problem in the reader's language */
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
    cancelInspection: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelInspectionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    recordInspection: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInspectionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    getInspectionPhoto: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
                round?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem in the reader's language */
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
    rescheduleInspection: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleInspectionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    logCall: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogCallBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    openNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenNoticeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    approveReminder: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveReminderBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    waiveReminder: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveReminderBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    getPeople: {
        parameters: {
            query?: {
                after?: number;
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
                    "application/json": components["schemas"]["PeoplePage"];
                };
            };
            /** @description A problem in the reader's language */
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
    registerPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPersonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    grantRole: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    issuePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
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
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            /** @description A problem in the reader's language */
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
    revokeRole: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRoleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    getReadiness: {
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
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A problem in the reader's language */
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
    getRegister: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
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
                    "application/json": components["schemas"]["Register"];
                };
            };
            /** @description A problem in the reader's language */
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
    getReview: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
            };
            header?: never;
            path: {
                caseId: string;
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
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            /** @description A problem in the reader's language */
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
    decideReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReviewBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    explainReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainReviewBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    proposeWaiver: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeWaiverBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    signWaiver: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignWaiverBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description A problem in the reader's language */
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
    getMe: {
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
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem in the reader's language */
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
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem in the reader's language */
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
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem in the reader's language */
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
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem in the reader's language */
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
    getSetup: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
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
                    "application/json": components["schemas"]["SetupPage"];
                };
            };
            /** @description A problem in the reader's language */
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
    downloadFilledTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem in the reader's language */
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
    importWorkbook: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description A problem in the reader's language */
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
    getImportProgress: {
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
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description A problem in the reader's language */
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
    launchCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LaunchCampaignBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    downloadTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem in the reader's language */
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
    stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StreamMessage"];
                };
            };
            /** @description A problem in the reader's language */
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
    receiveAssignment: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveAssignmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    attachToUnitRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentKept"];
                };
            };
            /** @description A problem in the reader's language */
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
    planBriefing: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBriefingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    holdBriefing: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldBriefingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    requestExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExtensionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    decideExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideExtensionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    confirmNothingArose: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmNothingAroseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    pauseUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveTaskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    recordPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    resumeUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeUnitBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    recordReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordReviewBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    completeStep: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteStepBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    waiveStep: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveTaskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    acceptTask: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTaskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    deliverTask: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverTaskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    waiveTask: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveTaskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    listUnits: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
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
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description A problem in the reader's language */
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
    getUnit: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
                round?: number;
            };
            header?: never;
            path: {
                unit: string;
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
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            /** @description A problem in the reader's language */
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
    getSignedList: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
                round?: number;
            };
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem in the reader's language */
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
    reportViolation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportViolationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    getViolation: {
        parameters: {
            query?: {
                after?: number;
                asOf?: string;
                known?: string;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description A problem in the reader's language */
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
    annulViolation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnulViolationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    concludeViolation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeViolationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    extendLimit: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendLimitBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
    openFurtherLevel: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenFurtherLevelBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem in the reader's language */
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
