// core/dissemination/assessments.cpp: an assessment never says more of a subject than the statements that it has it from.
#include "core/dissemination/assessments.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/dissemination/sensitive.h"

namespace crosscase::core {

namespace {

/// Letters and digits alone: "+835 600 4417" is the number "+8356004417".
std::string lettersOf(const std::string& raw) {
    return join(foldedWords(raw), "");
}

const Property* sameValue(const Mention& mention, const Property& property) {
    const std::string letters = lettersOf(property.raw);
    const auto found = std::find_if(mention.properties.begin(), mention.properties.end(), [&](const Property& other) {
        return other.kind == property.kind && (other.raw == property.raw || lettersOf(other.raw) == letters);
    });
    return found == mention.properties.end() ? nullptr : &*found;
}

const Mention* mentionIn(const GoingRecord& going, MentionId id) {
    const auto& mentions = going.statements.mentions;
    const auto found = std::find_if(mentions.begin(), mentions.end(), [id](const Mention& m) { return m.id == id; });
    return found == mentions.end() ? nullptr : &*found;
}

}  // namespace

Assessments::Assessments(const ShareInput& input) : input_(input) {
    if (std::none_of(input.records.begin(), input.records.end(), [&](const auto& one) { return isOne(one); })) return;
    for (const RecordStatements& statements : input.records) {
        if (isDrawnLink(statements)) continue;
        for (const Mention& mention : statements.mentions) {
            const auto entity = input.entityOf.find(mention.id);
            if (entity != input.entityOf.end()) byEntity_[entity->second].push_back({&statements, &mention});
        }
    }
}

bool Assessments::isOne(const RecordStatements& statements) const {
    const Record& record = statements.record;
    return record.head.sourceKind == SourceKind::AnalystAssessment && input_.holder &&
           record.originator == *input_.holder;
}

bool Assessments::isDrawnLink(const RecordStatements& statements) const {
    return isOne(statements) && !statements.claims.empty() &&
           std::none_of(statements.mentions.begin(), statements.mentions.end(),
                        [](const Mention& mention) { return mention.subject; });
}

/// What a drawn link may repeat; what a drawn entity may have been taken from.
std::vector<Assessments::Stated> Assessments::statedBesides(const RecordStatements& assessment,
                                                            const Mention& mention) const {
    const auto entity = input_.entityOf.find(mention.id);
    if (entity == input_.entityOf.end()) return {};
    const auto known = byEntity_.find(entity->second);
    if (known == byEntity_.end()) return {};
    const bool drawnLink = isDrawnLink(assessment);
    std::vector<Stated> stated;
    std::copy_if(known->second.begin(), known->second.end(), std::back_inserter(stated),
                 [&](const Stated& one) { return drawnLink || !isOne(*one.record); });
    return stated;
}

Assessments::Left Assessments::leftOf(const RecordStatements& assessment, const Mention& mention,
                                      const Going& going) const {
    Left left{mention, {}, 0};
    left.mention.properties.clear();
    const bool drawnLink = isDrawnLink(assessment);
    const auto besides = statedBesides(assessment, mention);
    bool roleGoes = mention.role == Role::Unknown;
    for (const Property& property : mention.properties) {
        bool stays = drawnLink;  // also when nobody states it any more
        const Property* goes = nullptr;
        for (const Stated& other : besides) {
            if (goes && roleGoes) break;
            if (!sameValue(*other.mention, property)) continue;
            stays = true;
            const GoingRecord* record = going(*other.record);
            const Mention* there = record ? mentionIn(*record, other.mention->id) : nullptr;
            const Property* value = there ? sameValue(*there, property) : nullptr;
            if (!value) continue;
            roleGoes = roleGoes || there->role == mention.role;
            if (goes) continue;
            goes = value;
            for (const std::string& caveat : record->caveats) addUnique(left.caveats, caveat);
        }
        if (goes)
            left.mention.properties.push_back(drawnLink ? *goes : property);
        else if (stays)
            ++left.withheld;
        else
            left.mention.properties.push_back(property);
    }
    if (!drawnLink) return left;
    // What protected the repeated statement speaks where that goes; its own words could be those of one that stays.
    left.mention.handling.reset();
    if (!roleGoes) left.mention.role = Role::Unknown;
    return left;
}

}  // namespace crosscase::core
