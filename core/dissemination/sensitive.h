// core/dissemination/sensitive.h: words that may not appear in what goes out, and the search for them in free text.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crosscase::core {

/// Phrases found word by word, whatever their accents, case or script: "S-41" is found in "source S 41", not in "S-410".
class SensitivePhrases {
public:
    /// @param rule  what to tell the sender when it is found; phrases of fewer than `minimum` folded bytes are too
    ///              common to search for and are left out
    void add(std::string_view phrase, const std::string& rule, std::size_t minimum = 3);
    void addWords(std::vector<std::string> words, const std::string& rule);
    /// The rule of the first phrase found. @note O(words of text) lookups
    std::optional<std::string> foundIn(std::string_view text) const;
    bool empty() const { return byFirstWord_.empty(); }

private:
    struct Phrase {
        std::vector<std::string> words;
        std::string rule;
    };
    std::map<std::string, std::vector<Phrase>, std::less<>> byFirstWord_;
};

/// Folded words of a text.
std::vector<std::string> foldedWords(std::string_view text);

/// Names of protected people, told apart from those of others who share a part of them: of "Viktor Viktorovich Sorokin"
/// the words "Viktor Sorokin" are not searched for when a "Viktor Alekseyevich Sorokin" is nobody's secret.
class ProtectedNames {
public:
    void addProtected(std::string_view name);
    void addOther(std::string_view name);  ///< after the protected ones; only what shares a word with these is kept
    /// Whole names, and their neighbouring and long single words that point to nobody else.
    void addTo(SensitivePhrases& phrases, const std::string& rule) const;

private:
    using Words = std::vector<std::string>;
    bool pointsElsewhere(const Words& part, const Words& whole) const;
    std::vector<Words> protected_;
    std::map<std::string, std::vector<Words>, std::less<>> othersByWord_;
};

}  // namespace crosscase::core
