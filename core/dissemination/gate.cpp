// core/dissemination/gate.cpp: filters statements record by record, then numbers anew what is left.
#include "core/dissemination/gate.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/base/text.h"
#include "core/dissemination/case_index.h"
#include "core/dissemination/record_filter.h"
#include "core/dissemination/renumber.h"

namespace crosscase::core {

namespace {

/// Which records go whole, and of the others which mentions.
struct Choice {
    std::set<RecordId> records;
    std::set<InvestigationId> investigations;
    std::set<EntityId> entities;
};

bool goesWhole(const Choice& choice, const Record& record) {
    return choice.records.count(record.id) > 0 ||
           std::any_of(record.investigations.begin(), record.investigations.end(),
                       [&](InvestigationId id) { return choice.investigations.count(id) > 0; });
}

/// Ordinals of the mentions of chosen entities.
std::set<int> chosenMentions(const Choice& choice, const ShareInput& input, const RecordStatements& statements) {
    std::set<int> chosen;
    for (const Mention& mention : statements.mentions) {
        const auto entity = input.entityOf.find(mention.id);
        if (entity != input.entityOf.end() && choice.entities.count(entity->second)) chosen.insert(mention.ordinal);
    }
    return chosen;
}

/// Leaves the chosen mentions, the claims that touch them and the other ends of these.
void narrowTo(const std::set<int>& chosen, RecordStatements& statements) {
    std::set<int> kept = chosen;
    std::vector<Claim> claims;
    for (const Claim& claim : statements.claims) {
        if (!chosen.count(claim.from) && !chosen.count(claim.to)) continue;
        kept.insert({claim.from, claim.to});
        claims.push_back(claim);
    }
    statements.claims = std::move(claims);
    const bool anyLeft = std::any_of(statements.mentions.begin(), statements.mentions.end(),
                                     [&](const Mention& mention) { return chosen.count(mention.ordinal) > 0; });
    std::erase_if(statements.mentions,
                  [&](const Mention& mention) { return !anyLeft || !kept.count(mention.ordinal); });
    if (!anyLeft) statements.claims.clear();
}

void addCondition(std::vector<std::string>& conditions, const std::string& condition) {
    if (std::find(conditions.begin(), conditions.end(), condition) == conditions.end()) {
        conditions.push_back(condition);
    }
}

std::vector<Agency> agenciesOf(const ShareView& view, const std::vector<Agency>& all) {
    std::set<AgencyId> named = {view.recipient};
    if (view.holder) named.insert(*view.holder);
    for (const GoingRecord& going : view.going) named.insert(going.statements.record.originator);
    std::vector<Agency> agencies;
    std::copy_if(all.begin(), all.end(), std::back_inserter(agencies),
                 [&](const Agency& agency) { return named.count(agency.id) > 0; });
    return agencies;
}

/// Those of going records, as pointers: reference, unit and contact; the recipient's own with all it knows.
std::vector<Investigation> investigationsOf(const ShareView& view, const std::vector<Investigation>& all) {
    std::set<InvestigationId> named;
    for (const GoingRecord& going : view.going) {
        const auto& ids = going.statements.record.investigations;
        named.insert(ids.begin(), ids.end());
    }
    std::vector<Investigation> investigations;
    for (const Investigation& investigation : all) {
        if (!named.count(investigation.id)) continue;
        investigations.push_back(investigation);
        if (investigation.agency == view.recipient) continue;
        Investigation& pointer = investigations.back();
        pointer.title.clear();
        pointer.purpose.clear();
        pointer.legalBasis.clear();
        pointer.status.clear();
        pointer.officer.clear();
    }
    return investigations;
}

void addRecord(const ShareInput& input, const Choice& choice, const RecordStatements& statements,
               const RecordFilter& filter, ShareView& view) {
    const bool whole = goesWhole(choice, statements.record);
    const std::set<int> chosen = whole ? std::set<int>() : chosenMentions(choice, input, statements);
    if (!whole && chosen.empty()) return;
    std::optional<GoingRecord> going = filter.filtered(statements, view.withheld);
    if (!going) return;
    if (!whole) narrowTo(chosen, going->statements);
    if (going->statements.mentions.empty() && (!whole || going->statements.record.head.text.empty())) return;
    if (going->ownOfRecipient) going->caveats.clear();  // its own conditions do not bind the one who made them
    for (const std::string& caveat : going->caveats) addCondition(view.conditions, caveat);
    view.going.push_back(std::move(*going));
}

}  // namespace

std::size_t ShareView::mentionCount() const {
    std::size_t count = 0;
    for (const GoingRecord& record : going) count += record.statements.mentions.size();
    return count;
}

ShareView viewFor(const ShareInput& input, const ShareRequest& request) {
    ShareView view;
    view.holder = input.holder;
    view.recipient = request.recipient;
    view.purpose = request.purpose;
    view.at = request.at;
    const CaseIndex index(input, request);
    const RecordFilter filter(input, request, index);
    view.question = filter.rule().question;
    Choice choice;
    choice.records.insert(request.records.begin(), request.records.end());
    choice.investigations.insert(request.investigations.begin(), request.investigations.end());
    choice.entities.insert(request.entities.begin(), request.entities.end());
    for (const RecordStatements& statements : input.records) addRecord(input, choice, statements, filter, view);
    std::sort(view.conditions.begin(), view.conditions.end());
    renumber(view);
    view.agencies = agenciesOf(view, input.agencies);
    view.investigations = investigationsOf(view, input.investigations);
    return view;
}

std::string withheldText(const ShareView& view, const std::vector<Agency>& agencies) {
    if (view.withheld.empty()) return "Nothing is withheld.\n";
    std::map<AgencyId, std::string> codes;
    for (const Agency& agency : agencies) codes[agency.id] = agency.code;
    std::set<RecordId> records;
    std::map<std::tuple<std::string, std::string, std::string>, std::vector<std::string>> grouped;
    for (const Withheld& row : view.withheld) {
        records.insert(row.record);
        auto& references = grouped[{row.rule, row.part, row.remedy}];
        const std::string reference = codes[row.originator] + ":" + row.reference;
        if (references.empty() || references.back() != reference) references.push_back(reference);
    }
    std::string text = "Withheld from this recipient: " + std::to_string(view.withheld.size()) + " item(s) of " +
                       std::to_string(records.size()) + " record(s). For you alone; no part of the output.\n";
    for (const auto& [key, references] : grouped) {
        const auto& [rule, part, remedy] = key;
        text += "- " + part + ": " + rule + "\n    " + join(references, ", ") + "\n";
        if (!remedy.empty()) text += "    remedy: " + remedy + "\n";
    }
    return text;
}

}  // namespace crosscase::core
