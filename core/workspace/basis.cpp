// core/workspace/basis.cpp: the printable lines of what records say.
#include "core/workspace/basis.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "core/base/text.h"
#include "core/collection/list_draft.h"
#include "core/records/catalogue.h"
#include "core/records/identifiers.h"

namespace crosscase::core {

std::string typeLabel(const std::string& type) {
    const SubjectType* subject = Catalogue::shipped().subject(type);
    return subject ? subject->label : type;
}

std::string claimLabel(const std::string& type) {
    const ClaimType* claim = Catalogue::shipped().claim(type);
    return claim ? claim->label : type;
}

std::string propertyLabel(const std::string& kind) {
    const PropertyType* property = Catalogue::shipped().property(kind);
    return property ? property->label : kind;
}

BasisNames::BasisNames(Database& database) {
    for (const Agency& agency : loadAgencies(database)) agencies.emplace(agency.id.value, agency.code);
    for (const Investigation& item : loadInvestigations(database))
        investigations.emplace(item.id.value, item.reference);
}

BasisLine lineFor(const BasisNames& names, const Record& record) {
    BasisLine line;
    line.record = record.id;
    line.reference = record.head.externalRef.empty() ? print(record.id) : record.head.externalRef;
    line.agency = names.agencies.at(record.agency.value);
    for (InvestigationId id : record.investigations) line.investigations.push_back(names.investigations.at(id.value));
    line.grade = printGrade(record.head.grading);
    line.handling = printHandling(record.head.handling);
    return line;
}

std::string stated(const Mention& mention) {
    std::vector<std::string> parts;
    for (const Property& property : mention.properties)
        parts.push_back(propertyLabel(property.kind) + ": " + property.raw);
    if (mention.role != Role::Unknown) parts.push_back("Role: " + word(mention.role));
    if (mention.minor) parts.emplace_back("Minor");
    return join(parts, "; ");
}

std::string stated(const Claim& claim, const Mention& from, const Mention& to) {
    std::string text = fmt::format("{} {} {}{}", labelOf(from.type, from.properties), claim.denied ? "not:" : "",
                                   claimLabel(claim.type), " " + labelOf(to.type, to.properties));
    if (claim.start) text += ", " + (claim.start->raw.empty() ? isoInstant(*claim.start) : claim.start->raw);
    if (!claim.amount.empty()) text += ", " + claim.amount + (claim.unit.empty() ? "" : " " + claim.unit);
    if (!claim.place.empty()) text += ", " + claim.place;
    return collapsed(text);
}

std::vector<RecordId> recordsOf(std::span<const LiveMention> mentions) {
    std::vector<RecordId> records;
    for (const LiveMention& live : mentions) records.push_back(live.mention.record);
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

std::vector<BasisLine> basisOf(Database& database, const std::vector<MentionId>& mentions) {
    BasisNames names(database);
    const std::unordered_set<MentionId> wanted(mentions.begin(), mentions.end());
    std::vector<BasisLine> basis;
    RecordChoice choice;
    choice.records = recordsOf(loadLiveMentions(database, mentions));
    for (const StoredRecord& stored : loadRecords(database, choice)) {
        for (const Mention& mention : stored.mentions) {
            if (!wanted.contains(mention.id)) continue;
            BasisLine line = lineFor(names, stored.record);
            line.statement = stated(mention);
            if (mention.grading) line.grade = printGrade(*mention.grading);
            if (mention.handling) line.handling = printHandling(unite(stored.record.head.handling, *mention.handling));
            basis.push_back(std::move(line));
        }
    }
    return basis;
}

std::map<MentionId, std::set<AgencyId>> investigatingAgencies(Database& database,
                                                              std::span<const LiveMention> mentions) {
    std::unordered_map<InvestigationId, AgencyId> owners;
    for (const Investigation& item : loadInvestigations(database)) owners.emplace(item.id, item.agency);
    RecordChoice choice;
    choice.records = recordsOf(mentions);
    std::unordered_map<RecordId, std::set<AgencyId>> holders;
    for (const StoredRecord& stored : loadRecords(database, choice)) {
        for (InvestigationId id : stored.record.investigations) holders[stored.record.id].insert(owners.at(id));
    }
    std::map<MentionId, std::set<AgencyId>> agencies;
    for (const LiveMention& live : mentions) {
        auto found = holders.find(live.mention.record);
        if (found != holders.end()) agencies.emplace(live.mention.id, found->second);
    }
    return agencies;
}

std::string normalForm(const std::string& type, const Property& property) {
    const std::string kind = Catalogue::shipped().canonicalProperty(type, property.kind);
    const PropertyType* known = Catalogue::shipped().property(kind);
    switch (known ? known->kind : PropertyKind::Text) {
        case PropertyKind::Name:
        case PropertyKind::Address:
            return foldForSearch(property.raw);
        case PropertyKind::Date:
            if (auto date = parseDate(property.raw)) return isoDate(*date);
            return collapsed(property.raw);
        case PropertyKind::Phone:
        case PropertyKind::Email:
        case PropertyKind::Document:
        case PropertyKind::Identifier:
            return normaliseIdentifier(kind, property.raw, property.extra).normal;
        case PropertyKind::Country:
            return foldCase(countryCode(collapsed(property.raw)));
        default:
            return foldCase(collapsed(property.raw));
    }
}

}  // namespace crosscase::core
