// core/collation/name_tables.h: the words of resources/names that are not names by themselves.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace crosscase::core {

struct NameTables {
    std::unordered_set<std::string> article, kin, kinBehind, link, servant, religion, weak, honorific, title;
    std::unordered_map<std::string, std::vector<std::vector<std::string>>> companyForms,
        leadingForms;                                                     ///< by first word, longest first
    std::unordered_map<std::string, std::string> variants;                ///< of given names: spelling to standard
    std::unordered_map<std::string, std::string> organisationVariants;    ///< the same for words of organisations
    std::unordered_map<std::string, std::vector<std::string>> nicknames;  ///< word to the first of its groups
    std::unordered_map<std::string, double> common;                       ///< word to the share of people who bear it
    std::string digest;                                                   ///< of the files, for the engine's version
};

/// Loaded once from the embedded resources.
const NameTables& nameTables();

}  // namespace crosscase::core
