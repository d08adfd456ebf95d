// core/workspace/statement_card.cpp: the newest statements behind an entity or a link.
#include "core/workspace/statement_card.h"

#include <algorithm>

#include "core/store/statements_behind.h"
#include "core/workspace/basis.h"

namespace crosscase::core {
namespace {

bool isGuarded(const Mention& mention) {
    return mention.minor || mention.role == Role::Victim || mention.role == Role::Witness ||
           mention.role == Role::Informant;
}

CardLine lineOf(const BasisNames& names, const Record& record) {
    CardLine line;
    line.basis = lineFor(names, record);
    line.source = record.head.sourceKind;
    for (const auto* time : {&record.head.received, &record.head.stated, &record.head.observed})
        if (*time) line.at = **time;
    return line;
}

void narrow(CardLine& line, const Record& record, const std::optional<Grading>& grading,
            const std::optional<Handling>& handling) {
    if (grading) line.basis.grade = printGrade(*grading);
    if (handling) line.basis.handling = printHandling(unite(record.head.handling, *handling));
}

CardLine lineOf(const BasisNames& names, const StoredRecord& stored, const Mention& mention) {
    CardLine line = lineOf(names, stored.record);
    line.basis.statement = core::stated(mention);
    line.guarded = isGuarded(mention);
    narrow(line, stored.record, mention.grading, mention.handling);
    return line;
}

CardLine lineOf(const BasisNames& names, const StoredRecord& stored, const Claim& claim) {
    CardLine line = lineOf(names, stored.record);
    const Mention& from = stored.mentions.at(static_cast<std::size_t>(claim.from));
    const Mention& to = stored.mentions.at(static_cast<std::size_t>(claim.to));
    line.basis.statement = core::stated(claim, from, to);
    line.basis.against = claim.denied;
    line.guarded = isGuarded(from) || isGuarded(to);
    if (claim.start) line.at = claim.start;
    narrow(line, stored.record, claim.grading, claim.handling);
    return line;
}

const std::vector<Mention>& statementsOf(const StoredRecord& stored, MentionId) {
    return stored.mentions;
}
const std::vector<Claim>& statementsOf(const StoredRecord& stored, ClaimId) {
    return stored.claims;
}

template <typename StatementId>
StatementCard cardFrom(Database& database, const StatementsBehind<StatementId>& behind) {
    StatementCard card;
    card.statements = behind.count;
    RecordChoice choice;
    choice.records.emplace();
    for (const auto& statement : behind.newest) choice.records->push_back(statement.record);
    const std::vector<StoredRecord> records = loadRecords(database, choice);
    const BasisNames names(database);
    for (const auto& [record, id] : behind.newest) {
        const auto stored = std::ranges::find(records, record, [](const StoredRecord& one) { return one.record.id; });
        if (stored == records.end()) continue;
        for (const auto& statement : statementsOf(*stored, id))
            if (statement.id == id) card.newest.push_back(lineOf(names, *stored, statement));
    }
    return card;
}

}  // namespace

Result<StatementCard> cardOf(CaseFile& file, const std::vector<EntityId>& entities, std::size_t most) {
    return guard([&]() -> Result<StatementCard> {
        ReadTransaction transaction(file.database());
        return cardFrom(file.database(), mentionsBehind(file.database(), entities, most));
    });
}

Result<StatementCard> cardOf(CaseFile& file, const std::vector<LinkId>& links, std::size_t most) {
    return guard([&]() -> Result<StatementCard> {
        ReadTransaction transaction(file.database());
        return cardFrom(file.database(), claimsBehind(file.database(), links, most));
    });
}

Result<std::vector<RecordId>> recordsOfLinks(CaseFile& file, const std::vector<LinkId>& links) {
    return guard([&]() -> Result<std::vector<RecordId>> {
        ReadTransaction transaction(file.database());
        return recordsBehind(file.database(), links);
    });
}

}  // namespace crosscase::core
