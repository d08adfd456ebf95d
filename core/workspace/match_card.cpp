// core/workspace/match_card.cpp: two mentions side by side.
#include "core/workspace/match_card.h"

#include <algorithm>
#include <cmath>

#include "core/records/catalogue.h"
#include "core/workspace/basis.h"
#include "core/workspace/derive.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;

/// The row that a property stands in: all spellings of a name together, all countries together.
std::string rowOf(const std::string& type, const std::string& property) {
    const std::string kind = Catalogue::shipped().canonicalProperty(type, property);
    const PropertyType* known = Catalogue::shipped().property(kind);
    if (known && known->kind == PropertyKind::Name && kind != "title") return "name";
    if (known && known->kind == PropertyKind::Country) return "country";
    return kind;
}

CardRow& rowFor(std::vector<CardRow>& rows, const std::string& property) {
    for (CardRow& row : rows)
        if (row.property == property) return row;
    rows.push_back({});
    rows.back().property = property;
    return rows.back();
}

void addReasons(std::vector<CardRow>& rows, const std::string& type, const std::vector<Reason>& reasons) {
    for (const Reason& reason : reasons) {
        if (reason.property == "prior") continue;
        CardRow& row = rowFor(rows, rowOf(type, reason.property));
        row.reasons.push_back(reason);
        row.bits += reason.bits;
    }
    for (CardRow& row : rows) {
        const bool conflict =
            std::any_of(row.reasons.begin(), row.reasons.end(), [](const Reason& r) { return r.conflict; });
        Reason sum;
        sum.bits = row.bits;
        sum.conflict = conflict;
        row.bearing = bearingOf(sum);
    }
}

std::vector<CardRow> rowsOf(const MentionInput& first, const MentionInput& second, const std::vector<Reason>& reasons) {
    std::vector<CardRow> rows;
    for (const Property& property : first.properties)
        rowFor(rows, rowOf(first.type, property.kind))
            .first.push_back({property.kind, property.raw, normalForm(first.type, property)});
    for (const Property& property : second.properties)
        rowFor(rows, rowOf(second.type, property.kind))
            .second.push_back({property.kind, property.raw, normalForm(second.type, property)});
    addReasons(rows, first.type, reasons);
    std::stable_sort(rows.begin(), rows.end(), [](const CardRow& a, const CardRow& b) {
        return std::tuple(a.bearing != Bearing::Conflict, a.reasons.empty(), -std::abs(a.bits)) <
               std::tuple(b.bearing != Bearing::Conflict, b.reasons.empty(), -std::abs(b.bits));
    });
    return rows;
}

bool states(const std::vector<StatedValue>& values, const StatedValue& wanted) {
    return std::any_of(values.begin(), values.end(),
                       [&](const StatedValue& value) { return value.normal == wanted.normal; });
}

/// What the rest of a side's entity states and the mention itself does not, for rows that the card has.
void addElsewhere(Database& database, const CardSide& side, const std::string& type, std::vector<CardRow>& rows,
                  std::vector<StatedValue> CardRow::*stated, std::vector<StatedValue> CardRow::*elsewhere) {
    constexpr std::size_t mostMentions = 200, mostValues = 4;
    if (side.members < 2) return;
    auto members = loadEntities(database, std::vector{side.entity}).front().mentions;
    members.resize(std::min(members.size(), mostMentions));
    for (const LiveMention& live : loadLiveMentions(database, members)) {
        for (const Property& property : live.mention.properties) {
            const std::string name = rowOf(type, property.kind);
            auto row = std::find_if(rows.begin(), rows.end(), [&](const CardRow& one) { return one.property == name; });
            if (row == rows.end()) continue;
            StatedValue value{property.kind, property.raw, normalForm(type, property)};
            auto& others = (*row).*elsewhere;
            if (others.size() < mostValues && !states((*row).*stated, value) && !states(others, value))
                others.push_back(std::move(value));
        }
    }
}

CardSide sideOf(Database& database, const Mention& mention, const BasisNames& names) {
    CardSide side;
    side.mention = mention.id;
    side.label = labelOf(mention.type, mention.properties);
    side.role = mention.role;
    side.minor = mention.minor;
    if (auto entity = entityOf(database, mention.id)) {
        side.entity = *entity;
        auto loaded = loadEntities(database, std::vector{*entity});
        side.entityLabel = loaded.front().label;
        side.members = loaded.front().mentions.size();
    }
    RecordChoice choice;
    choice.records = std::vector{mention.record};
    const Record record = loadRecords(database, choice).front().record;
    side.source = lineFor(names, record);
    side.source.statement = stated(mention);
    if (mention.grading) side.source.grade = printGrade(*mention.grading);
    if (mention.handling) side.source.handling = printHandling(unite(record.head.handling, *mention.handling));
    return side;
}

Result<MatchCard> cardOf(Database& database, MentionId first, MentionId second) {
    if (second < first) std::swap(first, second);
    auto live = loadLiveMentions(database, std::vector{first, second});
    auto calibration = loadCalibration(database);
    if (live.size() != 2)
        return Error{Code::NotFound, "One of the two mentions is not live.", print(first) + "~" + print(second)};
    if (!calibration) return Error{Code::NotFound, "The case is not collated yet; run collate.", {}};
    const auto pair = inputsOf(live);
    const Match match = comparePair(pair[0], pair[1], {calibration->number, calibration->content});
    const BasisNames names(database);
    MatchCard card;
    card.id = print(first) + "~" + print(second);
    card.type = pair[0].type;
    card.first = sideOf(database, live[0].mention, names);
    card.second = sideOf(database, live[1].mention, names);
    card.rows = rowsOf(pair[0], pair[1], match.reasons);
    addElsewhere(database, card.first, card.type, card.rows, &CardRow::first, &CardRow::firstElsewhere);
    addElsewhere(database, card.second, card.type, card.rows, &CardRow::second, &CardRow::secondElsewhere);
    card.bits = card.prior = match.bits;
    for (const CardRow& row : card.rows) card.prior -= row.bits;
    card.probability = match.probability;
    card.leaning = leaningOf(match.probability, match.state);
    card.state = match.state;
    for (const Match& stored : loadMatches(database, std::vector{first}))
        if (stored.first == first && stored.second == second) card.state = stored.state;
    card.decision = findDecision(database, first, second);
    return card;
}

}  // namespace

Leaning leaningOf(double probability, MatchState state) {
    if (state == MatchState::Blocked) return Leaning::RuledOut;
    if (probability < 0.03) return Leaning::Different;
    if (probability < 0.25) return Leaning::RatherDifferent;
    if (probability <= 0.75) return Leaning::Open;
    return probability <= 0.97 ? Leaning::RatherSame : Leaning::Same;
}

std::string word(Leaning leaning) {
    switch (leaning) {
        case Leaning::RuledOut:
            return "ruled out: something contradicts";
        case Leaning::Different:
            return "almost certainly different";
        case Leaning::RatherDifferent:
            return "rather different";
        case Leaning::Open:
            return "open";
        case Leaning::RatherSame:
            return "rather the same";
        case Leaning::Same:
            return "almost certainly the same";
    }
    return {};
}

Result<MatchCard> matchCard(CaseFile& file, MentionId first, MentionId second) {
    return guard([&]() -> Result<MatchCard> {
        ReadTransaction transaction(file.database());
        return cardOf(file.database(), first, second);
    });
}

}  // namespace crosscase::core
