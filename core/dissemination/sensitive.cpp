// core/dissemination/sensitive.cpp: finds phrases in free text by folded words.
#include "core/dissemination/sensitive.h"

#include <algorithm>

#include "core/base/text.h"

namespace crosscase::core {

namespace {

constexpr std::size_t shortestSingleWord = 5;  // below, a name is too often a word of its own

bool startsAt(const std::vector<std::string>& text, std::size_t at, const std::vector<std::string>& words) {
    return at + words.size() <= text.size() &&
           std::equal(words.begin(), words.end(), text.begin() + std::ptrdiff_t(at));
}

bool contains(const std::vector<std::string>& words, const std::vector<std::string>& part) {
    return std::search(words.begin(), words.end(), part.begin(), part.end()) != words.end();
}

bool hasForeignWord(const std::vector<std::string>& words, const std::vector<std::string>& among) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::find(among.begin(), among.end(), word) == among.end();
    });
}

}  // namespace

std::vector<std::string> foldedWords(std::string_view text) {
    std::vector<std::string> words = split(foldForSearch(text), ' ');
    words.erase(std::remove(words.begin(), words.end(), std::string()), words.end());
    return words;
}

void SensitivePhrases::addWords(std::vector<std::string> words, const std::string& rule) {
    if (words.empty()) return;
    std::vector<Phrase>& phrases = byFirstWord_[words.front()];
    const bool known =
        std::any_of(phrases.begin(), phrases.end(), [&](const Phrase& phrase) { return phrase.words == words; });
    if (!known) phrases.push_back({std::move(words), rule});
}

void SensitivePhrases::add(std::string_view phrase, const std::string& rule, std::size_t minimum) {
    std::vector<std::string> words = foldedWords(phrase);
    std::size_t length = 0;
    for (const std::string& word : words) length += word.size();
    if (length >= minimum) addWords(std::move(words), rule);
}

std::optional<std::string> SensitivePhrases::foundIn(std::string_view text) const {
    if (empty() || text.empty()) return {};
    const std::vector<std::string> words = foldedWords(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto found = byFirstWord_.find(words[at]);
        if (found == byFirstWord_.end()) continue;
        for (const Phrase& phrase : found->second) {
            if (startsAt(words, at, phrase.words)) return phrase.rule;
        }
    }
    return {};
}

void ProtectedNames::addProtected(std::string_view name) {
    protected_.push_back(foldedWords(name));
    for (const std::string& word : protected_.back()) othersByWord_[word];
}

void ProtectedNames::addOther(std::string_view name) {
    const Words words = foldedWords(name);
    for (const std::string& word : words) {
        const auto shared = othersByWord_.find(word);
        if (shared != othersByWord_.end()) shared->second.push_back(words);
    }
}

bool ProtectedNames::pointsElsewhere(const Words& part, const Words& whole) const {
    const auto others = othersByWord_.find(part.front());
    return others != othersByWord_.end() &&
           std::any_of(others->second.begin(), others->second.end(),
                       [&](const Words& other) { return contains(other, part) && hasForeignWord(other, whole); });
}

void ProtectedNames::addTo(SensitivePhrases& phrases, const std::string& rule) const {
    for (const Words& name : protected_) {
        if (name.size() > 1) phrases.addWords(name, rule);
        for (std::size_t at = 0; at < name.size(); ++at) {
            const Words single = {name[at]};
            if (name[at].size() >= shortestSingleWord && !pointsElsewhere(single, name)) phrases.addWords(single, rule);
            if (at + 1 == name.size()) break;
            const Words pair = {name[at], name[at + 1]};
            if (!pointsElsewhere(pair, name)) phrases.addWords(pair, rule);
        }
    }
}

}  // namespace crosscase::core
