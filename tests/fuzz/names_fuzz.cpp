// tests/fuzz/names_fuzz.cpp: arbitrary bytes as two names. Reading and comparing them must not break, and what one is to the
// other the other is to the one.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/base/text.h"
#include "core/collation/compare.h"

using namespace crosscase::core;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

void compareWords(const std::string& first, const std::string& second, NameShape shape) {
    TokenTable table;
    NameForm a = readName(first, shape, table);
    NameForm b = readName(second, shape, table);
    for (const NameToken& x : a.tokens) {
        for (const NameToken& y : b.tokens) {
            double likeness = tokenSimilarity(table[x.token], table[y.token]);
            require(likeness >= 0 && likeness <= 1);
            require(likeness == tokenSimilarity(table[y.token], table[x.token]));
        }
    }
}

void compareWhole(const std::string& first, const std::string& second, const char* type) {
    MentionInput one, other;
    one.type = other.type = type;
    one.properties = {{"name", first, ""}};
    other.properties = {{"name", second, ""}};
    Tables tables;
    Preparer preparer(tables);
    PreparedMention a = preparer.prepare(one, false);
    PreparedMention b = preparer.prepare(other, false);
    b.ordinal = 1;  // the engine compares a pair in the order of content
    const Model model = usualModel();
    Setting setting{tables, model, weightsOf(model, tables)};
    NameScratch scratch;
    require(compareNames(a, b, tables, setting.weights, scratch).bits <= mostNameBits);
    require(scorePair(a, b, setting, scratch).bits == scorePair(b, a, setting, scratch).bits);
}

}  // namespace

/// The first line is one name, the rest the other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string text(reinterpret_cast<const char*>(data), size);
    if (!isUtf8(text) || size > 400) return 0;  // the store takes nothing else
    std::size_t line = std::min(text.find('\n'), text.size());
    std::string first = text.substr(0, line);
    std::string second = text.substr(std::min(line + 1, text.size()));
    soundOf(first);
    for (NameShape shape : {NameShape::Person, NameShape::Organisation, NameShape::Vessel})
        compareWords(first, second, shape);
    for (const char* type : {"person", "organisation", "vessel"}) compareWhole(first, second, type);
    return 0;
}
