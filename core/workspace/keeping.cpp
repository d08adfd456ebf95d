// core/workspace/keeping.cpp: agencies and contacts, and the checks of a case file.
#include "core/workspace/keeping.h"

#include <fmt/format.h>

#include "core/store/changes.h"
#include "core/store/checks.h"
#include "core/store/history.h"
#include "core/workspace/derive.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;

void set(std::string& member, const std::optional<std::string>& value) {
    if (value) member = *value;
}

/// Overlaps say and weigh what is known of agencies and investigations: they follow an edit at once.
Result<void> refreshOverlaps(CaseFile& file) {
    if (!isCollated(file) || changedParties(file.database()).empty()) return {};
    Progress progress;
    auto refreshed = bringUpToDate(file, {}, false, progress);
    return refreshed ? Result<void>{} : Result<void>(refreshed.error());
}

}  // namespace

Result<Agency> editAgency(CaseFile& file, const AgencyEdit& edit) {
    if (edit.code.empty()) return Error{Code::BadInput, "An agency needs a code.", {}};
    return guard([&]() -> Result<Agency> {
        Transaction transaction(file.database());
        recordChange(file, "agency", "Changed the details of agency " + edit.code, 0, [&] {
            agencyIdFor(file.database(), edit.code);
            Agency agency = *findAgency(file.database(), edit.code);
            set(agency.name, edit.name);
            set(agency.kind, edit.kind);
            set(agency.country, edit.country);
            set(agency.contact.name, edit.contactName);
            set(agency.contact.phone, edit.contactPhone);
            set(agency.contact.email, edit.contactEmail);
            if (edit.verified) agency.contact.verifiedOn = edit.verified;
            saveAgency(file.database(), agency);
        });
        if (auto refreshed = refreshOverlaps(file); !refreshed) return refreshed.error();
        transaction.commit();
        return *findAgency(file.database(), edit.code);
    });
}

Result<Investigation> editInvestigation(CaseFile& file, const InvestigationDraft& draft) {
    if (draft.agency.empty() || draft.reference.empty())
        return Error{Code::BadInput, "An investigation needs an agency and a reference.", {}};
    return guard([&]() -> Result<Investigation> {
        Database& database = file.database();
        Transaction transaction(database);
        Investigation result;
        recordChange(file, "investigation",
                     "Changed the details of investigation " + draft.agency + ":" + draft.reference, 0, [&] {
                         InvestigationId id = investigationIdFor(database, agencyIdFor(database, draft.agency), draft);
                         for (Investigation& item : loadInvestigations(database)) {
                             if (item.id == id) result = std::move(item);
                         }
                         auto take = [](std::string& member, const std::string& value) {
                             if (!value.empty()) member = value;
                         };
                         take(result.unit, draft.unit);
                         take(result.title, draft.title);
                         take(result.purpose, draft.purpose);
                         take(result.legalBasis, draft.legalBasis);
                         take(result.status, draft.status);
                         take(result.officer, draft.officer);
                         if (draft.kind) result.kind = *draft.kind;
                         if (draft.exposure) result.exposure = *draft.exposure;
                         saveInvestigation(database, result);
                     });
        if (auto refreshed = refreshOverlaps(file); !refreshed) return refreshed.error();
        transaction.commit();
        return result;
    });
}

Result<Verification> verify(CaseFile& file, Progress& progress) {
    return guard([&]() -> Result<Verification> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        Verification result;
        progress.report(0.1, "file");
        result.problems = fileProblems(database);
        result.fileOk = result.problems.empty();
        progress.report(0.3, "log");
        auto broken = brokenLogEntry(database);
        result.logOk = !broken;
        if (broken)
            result.problems.push_back(fmt::format("log entry {} does not follow from the one before it", *broken));
        result.logHead = toHex(logHead(database));
        for (const Batch& batch : loadBatches(database)) {
            if (!batch.collated && !batch.withdrawn)
                result.information.push_back("batch " + print(batch.id) + " is not collated yet");
        }
        result.derivedOk = true;
        if (isCollated(file) && derivedEngine(database) != engineVersion()) {
            result.information.push_back("the tables were made by another version of the engine; run collate");
        } else if (isCollated(file) && result.information.empty()) {
            progress.report(0.4, "rebuild");
            auto problems = derivedProblems(file, progress);
            if (!problems) return problems.error();
            result.derivedOk = problems->empty();
            result.problems.insert(result.problems.end(), problems->begin(), problems->end());
        }
        result.stateDigest = toHex(stateDigest(database));
        return result;
    });
}

}  // namespace crosscase::core
