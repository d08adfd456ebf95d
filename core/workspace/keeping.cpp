// core/workspace/keeping.cpp: agencies and contacts, and the checks of a case file.
#include "core/workspace/keeping.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/store/checks.h"
#include "core/store/history.h"
#include "core/workspace/derive.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;

void set(std::string& member, const std::optional<std::string>& value) {
    if (value) member = *value;
}

std::vector<Entity> sorted(std::vector<Entity> entities) {
    std::sort(entities.begin(), entities.end(), [](const Entity& a, const Entity& b) { return a.id < b.id; });
    return entities;
}

std::vector<Match> sorted(std::vector<Match> matches) {
    std::sort(matches.begin(), matches.end(),
              [](const Match& a, const Match& b) { return std::tie(a.first, a.second) < std::tie(b.first, b.second); });
    return matches;
}

template <typename Item, typename Same>
std::size_t differences(const std::vector<Item>& stored, const std::vector<Item>& rebuilt, Same same) {
    std::size_t shared = std::min(stored.size(), rebuilt.size());
    std::size_t count = std::max(stored.size(), rebuilt.size()) - shared;
    for (std::size_t i = 0; i < shared; ++i) count += !same(stored[i], rebuilt[i]);
    return count;
}

/// Stored derived tables against a rebuild from the statements.
Result<std::vector<std::string>> derivedProblems(CaseFile& file, Progress& progress) {
    Database& database = file.database();
    auto rebuilt = rebuild(file, progress);
    if (!rebuilt) return rebuilt.error();
    std::vector<std::string> problems;
    auto report = [&](const char* what, std::size_t count) {
        if (count)
            problems.push_back(fmt::format("{} {} differ from a rebuild; run collate --recalibrate", count, what));
    };
    report(
        "entities",
        differences(loadEntities(database), sorted(rebuilt->collation.entities), [](const Entity& a, const Entity& b) {
            return a.id == b.id && a.type == b.type && a.label == b.label && a.mentions == b.mentions;
        }));
    report("matches",
           differences(loadMatches(database), sorted(rebuilt->collation.matches), [](const Match& a, const Match& b) {
               return a.first == b.first && a.second == b.second && a.state == b.state &&
                      std::abs(a.bits - b.bits) < 1e-6;
           }));
    report("links", differences(loadLinks(database), rebuilt->links, [](const Link& a, const Link& b) {
               return a.id == b.id && a.from == b.from && a.to == b.to && a.type == b.type &&
                      a.strength == b.strength && a.claims == b.claims;
           }));
    report("overlaps", differences(loadOverlaps(database), rebuilt->overlaps, [](const Overlap& a, const Overlap& b) {
               return a.id == b.id && a.kind == b.kind && std::abs(a.score - b.score) < 1e-6 &&
                      a.isProtected == b.isProtected;
           }));
    return problems;
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
