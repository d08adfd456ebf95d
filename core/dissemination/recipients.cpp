// core/dissemination/recipients.cpp: reads and answers the rules by kind of recipient.
#include "core/dissemination/recipients.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/json.h"
#include "core/base/resources.h"

namespace crosscase::core {

namespace {

RecipientRule ruleFrom(const nlohmann::json& json) {
    RecipientRule rule;
    for (const auto& kind : json.at("kinds")) rule.kinds.insert(kind.get<std::string>());
    rule.question = json.at("form").get<std::string>() == "question";
    for (const auto& [type, properties] : json.at("types").items()) {
        for (const auto& property : properties) rule.types[type].insert(property.get<std::string>());
    }
    rule.text = json.at("text").get<bool>();
    rule.claims = json.at("claims").get<bool>();
    rule.investigations = json.at("investigations").get<bool>();
    rule.roles = json.at("roles").get<bool>();
    return rule;
}

/// A program without its rules must not share anything, so it stops here.
std::vector<RecipientRule> shippedRules() {
    const auto text = resource("handling/recipients.json");
    if (!text) throw std::logic_error("resources/handling/recipients.json is missing from this build");
    auto rules = readRecipientRules(*text);
    if (!rules || rules->empty()) throw std::logic_error("resources/handling/recipients.json holds no rule");
    return *rules;
}

}  // namespace

bool RecipientRule::allowsAll() const {
    return allowsProperty("*", "*") && text && claims;
}

bool RecipientRule::allowsType(std::string_view type) const {
    return types.count("*") > 0 || types.count(type) > 0;
}

bool RecipientRule::allowsProperty(std::string_view type, std::string_view property) const {
    for (std::string_view key : {std::string_view("*"), type}) {
        const auto found = types.find(key);
        if (found == types.end()) continue;
        if (found->second.count("*") || found->second.count(property)) return true;
    }
    return false;
}

Result<std::vector<RecipientRule>> readRecipientRules(std::string_view json) {
    auto parsed = parseJson(json, "recipients.json");
    if (!parsed) return parsed.error();
    std::vector<RecipientRule> rules;
    try {
        for (const auto& rule : parsed->at("rules")) rules.push_back(ruleFrom(rule));
    } catch (const nlohmann::json::exception& problem) {
        return Error{Error::Code::BadInput, std::string("A rule is not of the expected form: ") + problem.what(),
                     "recipients.json"};
    }
    return rules;
}

const RecipientRule& recipientRule(std::string_view kind) {
    static const std::vector<RecipientRule> rules = shippedRules();
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const RecipientRule& rule) { return rule.kinds.count(kind) > 0; });
    return found == rules.end() ? rules.back() : *found;
}

}  // namespace crosscase::core
