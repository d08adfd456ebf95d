// app/cli/explain.cpp: explain CASE ENTITY|LINK|OVERLAP|MATCH
#include "app/cli/command.h"
#include "core/workspace/entity_profile.h"
#include "core/workspace/explaining.h"
#include "core/workspace/match_card.h"

namespace crosscase::cli {
namespace {

std::optional<std::pair<core::MentionId, core::MentionId>> matchFrom(const std::string& id) {
    const auto tilde = id.find('~');
    if (tilde == std::string::npos) return {};
    auto first = core::parseId<core::MentionTag>(id.substr(0, tilde)),
         second = core::parseId<core::MentionTag>(id.substr(tilde + 1));
    if (!first || !second) return {};
    return std::pair(*first, *second);
}

core::Result<core::Explanation> explain(core::CaseFile& file, const std::string& id) {
    if (auto match = matchFrom(id)) return core::explainMatch(file, match->first, match->second);
    if (auto entity = core::parseId<core::EntityTag>(id)) return core::explainEntity(file, *entity);
    if (auto link = core::parseId<core::LinkTag>(id)) return core::explainLink(file, *link);
    if (auto overlap = core::parseId<core::OverlapTag>(id)) return core::explainOverlap(file, *overlap);
    return core::Error{core::Error::Code::BadInput,
                       "Name an entity (e5), a link (l5), an overlap (o5) or a match (m3~m8).", id};
}

const char* mark(const core::Reason& reason) {
    switch (core::bearingOf(reason)) {
        case core::Bearing::For:
            return "+";
        case core::Bearing::Against:
            return "-";
        case core::Bearing::Conflict:
            return "!";
        case core::Bearing::Neutral:
            break;
    }
    return "~";
}

nlohmann::json valuesJson(const std::vector<core::StatedValue>& values) {
    nlohmann::json list = nlohmann::json::array();
    for (const auto& value : values)
        list.push_back({{"property", value.kind}, {"raw", value.raw}, {"normal", value.normal}});
    return list;
}

nlohmann::json sideJson(const core::CardSide& side) {
    return {{"mention", core::print(side.mention)},
            {"label", side.label},
            {"entity", core::print(side.entity)},
            {"entity_label", side.entityLabel},
            {"entity_mentions", side.members},
            {"record_id", core::print(side.source.record)},
            {"reference", side.source.reference},
            {"agency", side.source.agency},
            {"investigation", side.source.investigations},
            {"grade", side.source.grade},
            {"handling", side.source.handling}};
}

/// The two mentions side by side: what each property says, with raw and normal values.
nlohmann::json cardJson(const core::MatchCard& card) {
    nlohmann::json rows = nlohmann::json::array();
    for (const core::CardRow& row : card.rows) {
        nlohmann::json levels = nlohmann::json::array();
        for (const core::Reason& reason : row.reasons)
            levels.push_back({{"level", reason.level}, {"bits", reason.bits}, {"text", reason.text}});
        rows.push_back({{"property", row.property},
                        {"first", valuesJson(row.first)},
                        {"second", valuesJson(row.second)},
                        {"first_entity", valuesJson(row.firstElsewhere)},
                        {"second_entity", valuesJson(row.secondElsewhere)},
                        {"bits", row.bits},
                        {"conflict", row.bearing == core::Bearing::Conflict},
                        {"compared", levels}});
    }
    return {{"first", sideJson(card.first)},
            {"second", sideJson(card.second)},
            {"properties", rows},
            {"prior_bits", card.prior},
            {"bits", card.bits},
            {"probability", card.probability},
            {"leaning", core::word(card.leaning)}};
}

std::string cardText(const core::MatchCard& card) {
    return fmt::format("Evidence: {}\n", core::word(card.leaning));
}

/// What is stated of the entity with all variants, and what holds it together.
void addProfile(Answer& answer, const core::EntityProfile& profile) {
    nlohmann::json properties = nlohmann::json::array(), hinges = nlohmann::json::array();
    answer.text += "Stated:\n";
    for (const auto& property : profile.properties) {
        nlohmann::json variants = nlohmann::json::array();
        answer.text += fmt::format("  {} {}:", property.conflict ? "!" : " ", property.property);
        for (const auto& variant : property.variants) {
            nlohmann::json sources = nlohmann::json::array();
            std::string who;
            for (const auto& source : variant.sources) {
                who +=
                    fmt::format("{}{} {} [{}]", who.empty() ? "" : ", ", source.agency, source.reference, source.grade);
                sources.push_back({{"record_id", core::print(source.record)},
                                   {"reference", source.reference},
                                   {"agency", source.agency},
                                   {"grade", source.grade}});
            }
            answer.text +=
                fmt::format("{} {} ({})", &variant == property.variants.data() ? "" : ";", variant.value, who);
            variants.push_back({{"value", variant.value},
                                {"spellings", variant.spellings},
                                {"support", variant.support},
                                {"sources", sources}});
        }
        answer.text += "\n";
        properties.push_back(
            {{"property", property.property}, {"conflict", property.conflict}, {"variants", variants}});
    }
    if (profile.tried > 0) {
        answer.text += "Ties:\n";
        for (const auto& hinge : profile.hinges) answer.text += "  " + core::inWords(hinge) + "\n";
        if (profile.hinges.empty()) answer.text += "  No single value or verdict holds it together.\n";
    }
    for (const auto& hinge : profile.hinges) {
        nlohmann::json parts = nlohmann::json::array();
        for (const auto& part : hinge.parts) {
            nlohmann::json mentions = nlohmann::json::array();
            for (core::MentionId mention : part) mentions.push_back(core::print(mention));
            parts.push_back(mentions);
        }
        hinges.push_back({{"property", hinge.property},
                          {"value", hinge.value},
                          {"holders", hinge.holders},
                          {"parts", parts},
                          {"text", core::inWords(hinge)}});
    }
    answer.json["properties"] = properties;
    answer.json["ties"] = {{"hinges", hinges}, {"tried", profile.tried}, {"complete", profile.complete}};
}

Answer answerFor(const core::Explanation& explanation) {
    Answer answer;
    answer.text = explanation.title + "\n" + explanation.verdict + "\n";
    nlohmann::json reasons = nlohmann::json::array(), basis = nlohmann::json::array(),
                   matches = nlohmann::json::array();
    for (const auto& reason : explanation.reasons) {
        answer.text += fmt::format("  {} {} ({:+.1f})\n", mark(reason), reason.text, reason.bits);
        reasons.push_back({{"property", reason.property},
                           {"level", reason.level},
                           {"bits", reason.bits},
                           {"first", reason.first},
                           {"second", reason.second},
                           {"text", reason.text},
                           {"conflict", reason.conflict}});
    }
    for (const auto& match : explanation.matches) {
        std::string id = core::print(match.first) + "~" + core::print(match.second);
        matches.push_back({{"match", id}, {"bits", match.bits}, {"state", core::word(match.state)}});
    }
    answer.text += "Basis:\n";
    for (const auto& line : explanation.basis) {
        std::string sides;
        for (const auto& side : line.investigations) sides += (sides.empty() ? "" : ", ") + side;
        answer.text += fmt::format("  {} {} {} [{}] [{}] {}{}\n", core::print(line.record), line.reference,
                                   line.agency + (sides.empty() ? "" : " (" + sides + ")"), line.grade, line.handling,
                                   line.against ? "AGAINST: " : "", line.statement);
        basis.push_back({{"record_id", core::print(line.record)},
                         {"reference", line.reference},
                         {"agency", line.agency},
                         {"investigation", line.investigations},
                         {"grade", line.grade},
                         {"handling", line.handling},
                         {"statement", line.statement},
                         {"against", line.against}});
    }
    answer.json = {
        {"id", explanation.id}, {"title", explanation.title}, {"verdict", explanation.verdict}, {"reasons", reasons},
        {"basis", basis},       {"matches", matches}};
    return answer;
}

}  // namespace

Run explainCommand(CLI::App& verb) {
    auto id = std::make_shared<std::string>();
    verb.add_option("ID", *id, "e5, l5, o5 or m3~m8")->required();
    return [id](Context& context) -> core::Result<Answer> {
        auto file = readCase(context);
        if (!file) return file.error();
        auto explanation = explain(*file, *id);
        if (!explanation) return explanation.error();
        Answer answer = answerFor(*explanation);
        if (auto match = matchFrom(*id)) {
            auto card = core::matchCard(*file, match->first, match->second);
            if (!card) return card.error();
            answer.json["card"] = cardJson(*card);
            answer.text += cardText(*card);
        }
        if (auto entity = core::parseId<core::EntityTag>(*id)) {
            auto profile = core::entityProfile(*file, *entity, context.progress);
            if (!profile) return profile.error();
            addProfile(answer, *profile);
        }
        return answer;
    };
}

}  // namespace crosscase::cli
