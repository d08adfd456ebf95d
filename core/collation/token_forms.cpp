// core/collation/token_forms.cpp: how one word of a name sounds in any spelling.
#include <algorithm>
#include <array>
#include <tuple>

#include "core/collation/east_asian_letters.h"
#include "core/collation/japanese.h"
#include "core/collation/korean.h"
#include "core/collation/name_tables.h"
#include "core/collation/names.h"
#include "core/collation/token_letters.h"
#include "core/collation/transliteration_table.h"

namespace crosscase::core {
namespace {

struct Fold {
    std::string_view from, to;
};

/// Longest first, so that "shch" is not read as "sh" and "ch".
constexpr std::array<Fold, 25> folds{{{"shch", "s"}, {"dzh", "j"}, {"sch", "s"}, {"tch", "c"}, {"tsh", "c"},
                                      {"sh", "s"},   {"ch", "c"},  {"kh", "h"},  {"gh", "g"},  {"dj", "j"},
                                      {"zh", "j"},   {"ph", "f"},  {"th", "t"},  {"dh", "d"},  {"ck", "k"},
                                      {"qu", "k"},   {"ts", "s"},  {"ou", "u"},  {"oo", "u"},  {"ee", "i"},
                                      {"ei", "e"},   {"ey", "e"},  {"ai", "e"},  {"ay", "e"},  {"ae", "e"}}};

char foldLetter(char c, char next) {
    switch (c) {
        case 'y':
            return 'i';
        case 'q':
            return 'k';
        case 'w':
            return 'v';
        case 'c':
            return next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
        default:
            return c;
    }
}

void appendUndoubled(std::string& out, char c) {
    if (out.empty() || out.back() != c) out += c;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

/// Without the ending that a Slavic or Central Asian surname takes for a woman.
std::string stemOf(std::string_view latin) {
    for (auto [end, cut] : {std::pair<std::string_view, std::size_t>{"ova", 1}, {"eva", 1}, {"yova", 1}, {"ina", 1}}) {
        if (latin.size() >= 6 && endsWith(latin, end)) return std::string(latin.substr(0, latin.size() - cut));
    }
    for (std::string_view end : {"skaya", "skaia", "skaja"}) {
        if (latin.size() >= 8 && endsWith(latin, end)) return std::string(latin.substr(0, latin.size() - 3));
    }
    for (std::string_view end : {"skiy", "skij", "skii", "sky", "ski"}) {
        if (latin.size() >= 6 && endsWith(latin, end))
            return std::string(latin.substr(0, latin.size() - end.size() + 2));
    }
    return {};
}

bool isPatronymic(std::string_view latin) {
    if (latin.size() < 7) return false;
    for (std::string_view end : {"ovich", "evich", "ovna", "evna", "ichna", "ovych", "evych", "ivna", "yevich"}) {
        if (endsWith(latin, end)) return true;
    }
    return false;
}

std::vector<KeyForm> keyFormsOf(const TokenForm& form) {
    if (form.script == hangulScript) return keyFormsOfKorean(form.letters);
    if (form.script < kanaScript || form.unread) return {};
    std::vector<KeyForm> out;
    for (const std::string& spelling : {form.latin, kunreiOf(form.latin)}) {
        std::string key = keyFormOf(spelling);
        if (out.empty() || out.front().text != key) out.push_back({std::move(key)});
    }
    return out;
}

/// Letters and script of a word that no learned table knows.
std::pair<std::string, std::uint8_t> eastAsianLetters(std::string_view latin, std::u32string_view written) {
    if (std::string hangul = hangulOf(written); !hangul.empty()) return {hangul, hangulScript};
    if (!written.empty() && std::all_of(written.begin(), written.end(), isKana))
        return {std::string(latin), kanaScript};
    if (!written.empty() && isHan(written.front())) return {utf8Of(written), kanjiScript};
    return {{}, 0};
}

}  // namespace

std::string soundOf(std::string_view latin) {
    std::string out;
    for (std::size_t i = 0; i < latin.size();) {
        auto fold = std::find_if(folds.begin(), folds.end(), [&](const Fold& f) {
            return latin[i] == f.from[0] && latin.substr(i, f.from.size()) == f.from;
        });
        if (fold != folds.end()) {
            appendUndoubled(out, fold->to.front());
            i += fold->from.size();
            continue;
        }
        if (latin[i] == 'x') {
            appendUndoubled(out, 'k');
            appendUndoubled(out, 's');
        } else {
            appendUndoubled(out, foldLetter(latin[i], i + 1 < latin.size() ? latin[i + 1] : '\0'));
        }
        ++i;
    }
    if (out.size() > 3 && out.back() == 'h' && isVowel(out[out.size() - 2])) out.pop_back();
    return out;
}

std::string skeletonOf(std::string_view latin) {
    std::string sound = soundOf(latin);
    std::string out;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        char c = sound[i];
        if (isVowel(c)) {
            if (i == 0) out += 'a';
            continue;
        }
        if (c == 'g') c = 'k';
        if (c == 'v') c = 'f';
        if (c == 'z') c = 's';
        if (c == 'p') c = 'b';
        appendUndoubled(out, c);
    }
    return out;
}

std::string keyFormOf(std::string_view latin) {
    std::string skeleton = skeletonOf(latin);
    return skeleton.size() < 2 ? soundOf(latin) : skeleton;
}

TokenIndex TokenTable::intern(const std::string& latin, bool vowelless, std::u32string_view written) {
    std::string key = vowelless ? latin + '\x01' : latin;
    std::uint8_t script = 0;
    std::string letters;
    const auto& tables = transliterationTables();
    while (!written.empty() && letters.empty() && script < tables.size()) letters = tables[script++].numbered(written);
    if (letters.empty()) std::tie(letters, script) = eastAsianLetters(latin, written);
    if (!letters.empty()) key += char(2 + script) + letters;
    ValueIndex text = texts_.intern(key);
    byText_.resize(texts_.size(), noToken);
    TokenIndex& token = byText_[text];
    if (token != noToken) return token;
    token = static_cast<TokenIndex>(forms_.size());
    TokenForm form;
    form.latin = latin;
    form.number = std::any_of(latin.begin(), latin.end(), [](char c) { return c >= '0' && c <= '9'; });
    form.sound = form.number ? latin : soundOf(latin);
    form.skeleton = form.number ? latin : skeletonOf(latin);
    form.stem = form.number ? std::string{} : stemOf(latin);
    form.letterSet = letterSet(form.sound);
    form.soundNumber = numberOf(form.sound);
    form.skeletonNumber = numberOf(form.skeleton);
    form.twofold = latin.size() > 5 && latin.starts_with("abd");
    form.nicknamed = nameTables().nicknames.contains(latin);
    form.vowelless = vowelless;
    form.letters = std::move(letters);
    form.script = script;
    form.initial = latin.size() == 1 && !form.number && script < hangulScript;
    form.oneSyllable = isOneSyllable(latin);
    form.unread = script == kanjiScript && latin == form.letters;
    form.keyForms = keyFormsOf(form);
    form.patronymic = isPatronymic(latin);
    form.weak = nameTables().weak.contains(latin);
    forms_.push_back(std::move(form));
    return token;
}

std::uint32_t TokenTable::numberOf(const std::string& sound) {
    return numbers_.intern(sound);
}

}  // namespace crosscase::core
