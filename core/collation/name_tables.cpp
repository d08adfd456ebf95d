// core/collation/name_tables.cpp: reading resources/names. The files ship with the program, so a fault there is a bug.
#include "core/collation/name_tables.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/digest.h"
#include "core/base/resources.h"
#include "core/base/text.h"

namespace crosscase::core {
namespace {

nlohmann::json readTable(const std::string& path, Hasher& hasher) {
    auto bytes = resource(path);
    if (!bytes) throw std::logic_error("resource missing: " + path);
    hasher.add(*bytes);
    return nlohmann::json::parse(*bytes);
}

std::unordered_set<std::string> words(const nlohmann::json& list) {
    std::unordered_set<std::string> out;
    for (const auto& word : list) out.insert(word.get<std::string>());
    return out;
}

void readPhrases(const nlohmann::json& list,
                 std::unordered_map<std::string, std::vector<std::vector<std::string>>>& phrases) {
    for (const auto& phrase : list) {
        auto parts = split(phrase.get<std::string>(), ' ');
        phrases[parts.front()].push_back(parts);
    }
    for (auto& [first, all] : phrases) {
        std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    }
}

void readVariants(const nlohmann::json& groups, std::unordered_map<std::string, std::string>& variants) {
    for (const auto& group : groups) {
        for (const auto& word : group) variants.emplace(word.get<std::string>(), group.front().get<std::string>());
    }
}

NameTables load() {
    NameTables tables;
    Hasher hasher(Hasher::Size::Short);
    auto particles = readTable("names/particles.json", hasher);
    tables.article = words(particles.at("article"));
    tables.kin = words(particles.at("kin"));
    tables.kinBehind = words(particles.at("kin_behind"));
    tables.link = words(particles.at("link"));
    tables.servant = words(particles.at("servant"));
    tables.religion = words(particles.at("religion"));
    tables.weak = words(particles.at("weak"));
    auto honorifics = readTable("names/honorifics.json", hasher);
    tables.honorific = words(honorifics.at("words"));
    tables.title = words(honorifics.at("titles"));
    auto companies = readTable("names/company_forms.json", hasher);
    readPhrases(companies.at("forms"), tables.companyForms);
    readPhrases(companies.at("leading"), tables.leadingForms);
    auto equivalents = readTable("names/equivalents.json", hasher);
    readVariants(equivalents.at("variants"), tables.variants);
    readVariants(equivalents.at("organisations"), tables.organisationVariants);
    for (const auto& group : equivalents.at("nicknames")) {
        for (const auto& word : group) {
            std::string text = word.get<std::string>();
            auto standard = tables.variants.find(text);
            tables.nicknames[standard == tables.variants.end() ? text : standard->second].push_back(
                group.front().get<std::string>());
        }
    }
    auto common = readTable("names/common.json", hasher);
    for (const auto& [share, names] : common.at("per_thousand").items()) {
        for (const auto& word : names) tables.common.emplace(word.get<std::string>(), std::stod(share) / 1000);
    }
    for (const char* path : {"names/transliteration.json", "names/korean.json", "names/japanese.json"})
        hasher.add(resource(path).value());
    tables.digest = toHex(hasher.key());
    return tables;
}

}  // namespace

const NameTables& nameTables() {
    static const NameTables tables = load();
    return tables;
}

}  // namespace crosscase::core
