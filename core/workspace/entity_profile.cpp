// core/workspace/entity_profile.cpp: variants of what is stated of an entity, and its weakest ties.
#include "core/workspace/entity_profile.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "core/base/text.h"
#include "core/records/catalogue.h"
#include "core/workspace/basis.h"
#include "core/workspace/derive.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;

constexpr std::size_t mostMentions = 60, mostTried = 40;
constexpr int worstGrade = std::numeric_limits<int>::max();

/// Who stated it: an originator's report counts once, whoever passed it on.
std::pair<std::int64_t, std::string> reportOf(const Record& record) {
    return {record.originator.value, record.head.originatorRef.empty() ? print(record.id) : record.head.originatorRef};
}

struct Spelling {
    std::set<std::pair<std::int64_t, std::string>> reports;
    int grade = worstGrade;  ///< the best of them; smaller is better
};

struct Gathered {
    std::map<std::string, Spelling> spellings;
    std::set<std::pair<std::int64_t, std::string>> reports;
    std::vector<BasisLine> sources;
    int grade = worstGrade;
};

/// What each record says of the entity, by property and normal form.
std::map<std::string, std::map<std::string, Gathered>> gather(Database& database, const Entity& entity,
                                                              const std::vector<LiveMention>& live) {
    std::map<std::string, std::map<std::string, Gathered>> properties;
    const BasisNames names(database);
    RecordChoice choice;
    choice.records = recordsOf(live);
    for (const StoredRecord& stored : loadRecords(database, choice)) {
        for (const Mention& mention : stored.mentions) {
            if (!std::binary_search(entity.mentions.begin(), entity.mentions.end(), mention.id)) continue;
            BasisLine line = lineFor(names, stored.record);
            const Grading grading = mention.grading.value_or(stored.record.head.grading);
            line.grade = printGrade(grading);
            for (const Property& property : mention.properties) {
                Gathered& variant = properties[property.kind][normalForm(entity.type, property)];
                Spelling& spelling = variant.spellings[collapsed(property.raw)];
                for (auto* reports : {&spelling.reports, &variant.reports}) reports->insert(reportOf(stored.record));
                spelling.grade = std::min(spelling.grade, gradeRank(grading));
                variant.grade = std::min(variant.grade, spelling.grade);
                if (variant.sources.empty() || variant.sources.back().record != line.record)
                    variant.sources.push_back(line);
            }
        }
    }
    return properties;
}

Variant variantOf(Gathered&& gathered) {
    auto worth = [](const auto& item) { return std::pair(item.second.reports.size(), -item.second.grade); };
    auto best = std::max_element(gathered.spellings.begin(), gathered.spellings.end(),
                                 [&](const auto& a, const auto& b) { return worth(a) < worth(b); });
    Variant variant;
    variant.value = best->first;
    for (const auto& [text, spelling] : gathered.spellings)
        if (text != variant.value) variant.spellings.push_back(text);
    variant.sources = std::move(gathered.sources);
    variant.support = gathered.reports.size();
    return variant;
}

bool datesConflict(const std::vector<Variant>& variants) {
    for (const Variant& a : variants) {
        for (const Variant& b : variants) {
            auto first = parseDate(a.value), second = parseDate(b.value);
            if (first && second && !first->compatible(*second)) return true;
        }
    }
    return false;
}

bool conflicts(const PropertyVariants& property) {
    if (property.variants.size() < 2) return false;
    if (property.property == "birth_date" || property.property == "death_date") return datesConflict(property.variants);
    static const std::set<std::string> single{"sex", "nationality", "citizenship", "flag"};
    return single.contains(property.property);
}

std::vector<PropertyVariants> variantsOf(std::map<std::string, std::map<std::string, Gathered>>&& gathered,
                                         const std::string& type) {
    std::vector<PropertyVariants> properties;
    for (auto& [kind, forms] : gathered) {
        PropertyVariants property;
        property.property = kind;
        std::vector<Gathered*> order;
        for (auto& [form, variant] : forms) order.push_back(&variant);
        std::stable_sort(order.begin(), order.end(), [](const Gathered* a, const Gathered* b) {
            return std::pair(a->reports.size(), -a->grade) > std::pair(b->reports.size(), -b->grade);
        });
        for (Gathered* variant : order) property.variants.push_back(variantOf(std::move(*variant)));
        property.conflict = conflicts(property);
        properties.push_back(std::move(property));
    }
    const SubjectType* subject = Catalogue::shipped().subject(type);
    auto place = [&](const PropertyVariants& property) {
        if (subject == nullptr) return std::size_t{0};
        auto found = std::find(subject->properties.begin(), subject->properties.end(), property.property);
        return static_cast<std::size_t>(found - subject->properties.begin());
    };
    std::stable_sort(properties.begin(), properties.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
    return properties;
}

/// A value that several mentions state, or a verdict that joined two.
struct Tie {
    std::string property, value;
    std::vector<std::size_t> mentions;  ///< positions of those that state it
    std::string normal;
    std::optional<DecisionId> decision;
};

std::vector<Tie> tiesOf(const std::vector<MentionInput>& mentions, const std::vector<Decision>& decisions) {
    std::map<std::pair<std::string, std::string>, Tie> values;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        for (const Property& property : mentions[i].properties) {
            const std::string kind = Catalogue::shipped().canonicalProperty(mentions[i].type, property.kind);
            const std::string normal = normalForm(mentions[i].type, property);
            if (normal.empty()) continue;
            Tie& tie = values[{kind, normal}];
            if (tie.mentions.empty()) tie = {kind, property.raw, {}, normal, {}};
            if (tie.mentions.empty() || tie.mentions.back() != i) tie.mentions.push_back(i);
        }
    }
    std::vector<Tie> ties;
    for (const Decision& one : decisions)
        if (one.verdict == Verdict::Same)
            ties.push_back({"decision", print(one.first) + "~" + print(one.second), {}, {}, one.id});
    for (auto& [key, tie] : values)
        if (tie.mentions.size() > 1) ties.push_back(std::move(tie));
    return ties;
}

std::vector<MentionInput> without(std::vector<MentionInput> mentions, const Tie& tie) {
    for (std::size_t i : tie.mentions) {
        std::erase_if(mentions[i].properties, [&](const Property& property) {
            return Catalogue::shipped().canonicalProperty(mentions[i].type, property.kind) == tie.property &&
                   normalForm(mentions[i].type, property) == tie.normal;
        });
    }
    return mentions;
}

std::vector<std::vector<MentionId>> partsOf(const CollationResult& result) {
    std::vector<std::vector<MentionId>> parts;
    for (const Entity& entity : result.entities) parts.push_back(entity.mentions);
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return parts;
}

/// Takes each shared value and each verdict away in turn and collates what is left of the entity.
Result<void> findHinges(const std::vector<MentionInput>& mentions, const std::vector<Decision>& decisions,
                        const Calibration& calibration, EntityProfile& profile, Progress& progress) {
    std::vector<Tie> ties = tiesOf(mentions, decisions);
    profile.complete = mentions.size() <= mostMentions && ties.size() <= mostTried;
    if (mentions.size() > mostMentions) return {};
    ties.resize(std::min(ties.size(), mostTried));
    auto whole = collateAll(mentions, decisions, calibration, progress);
    if (!whole) return whole.error();
    for (const Tie& tie : ties) {
        if (progress.stopRequested()) return Progress::stopped("looking for the weakest tie");
        ++profile.tried;
        std::vector<Decision> left = decisions;
        std::erase_if(left, [&](const Decision& one) { return one.id == tie.decision; });
        auto result = collateAll(without(mentions, tie), left, calibration, progress);
        if (!result) return result.error();
        if (result->entities.size() <= whole->entities.size()) continue;
        profile.hinges.push_back({tie.property, tie.value, tie.mentions.size(), partsOf(*result)});
    }
    auto tornOff = [](const Hinge& hinge) {
        std::size_t count = 0;
        for (std::size_t i = 1; i < hinge.parts.size(); ++i) count += hinge.parts[i].size();
        return count;
    };
    std::stable_sort(profile.hinges.begin(), profile.hinges.end(),
                     [&](const Hinge& a, const Hinge& b) { return tornOff(a) > tornOff(b); });
    return {};
}

}  // namespace

Result<EntityProfile> entityProfile(CaseFile& file, EntityId id, Progress& progress) {
    return guard([&]() -> Result<EntityProfile> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        auto current = entityOf(database, MentionId{id.value});
        auto calibration = loadCalibration(database);
        if (!current || !calibration) return Error{Code::NotFound, "There is no entity of this number.", print(id)};
        const Entity entity = loadEntities(database, std::vector{*current}).front();
        const auto live = loadLiveMentions(database, entity.mentions);
        EntityProfile profile;
        profile.entity = entity.id;
        profile.properties = variantsOf(gather(database, entity, live), entity.type);
        if (entity.mentions.size() < 2) return profile;
        auto decisions = loadDecisions(database);
        auto inside = [&](MentionId mention) {
            return std::binary_search(entity.mentions.begin(), entity.mentions.end(), mention);
        };
        std::erase_if(decisions, [&](const Decision& one) { return !inside(one.first) || !inside(one.second); });
        auto found =
            findHinges(inputsOf(live), decisions, {calibration->number, calibration->content}, profile, progress);
        if (!found) return found.error();
        return profile;
    });
}

std::string inWords(const Hinge& hinge) {
    std::vector<std::string> parts;
    for (const auto& part : hinge.parts) {
        std::vector<std::string> names;
        for (MentionId mention : part) names.push_back(print(mention));
        parts.push_back(join(names, ", "));
    }
    const std::string what = hinge.property == "decision"
                                 ? fmt::format("the verdict on {}", hinge.value)
                                 : fmt::format("the {} {}, which {} state", foldCase(propertyLabel(hinge.property)),
                                               hinge.value, hinge.holders);
    return fmt::format("Without {}, it falls into {}: {}.", what, hinge.parts.size(), join(parts, " | "));
}

}  // namespace crosscase::core
