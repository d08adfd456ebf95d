// core/records/national_checks.h: check digits of national numbers, by country. Only core/records includes it. Each takes a
// text of its number's form: upper case, no separators.
#pragma once

#include <initializer_list>
#include <string_view>

namespace crosscase::core {

bool cpfOk(std::string_view number);   ///< Brazil, persons: 11 digits
bool cnpjOk(std::string_view number);  ///< Brazil, companies: 14, since July 2026 with letters
bool rutChileOk(std::string_view number);
bool cuitOk(std::string_view number);  ///< Argentina
bool nitColombiaOk(std::string_view number);
bool rucPeruOk(std::string_view number);
bool cedulaEcuadorOk(std::string_view number);
bool rucEcuadorOk(std::string_view number);  ///< of a person: the cedula and 001
bool rifOk(std::string_view number);         ///< Venezuela
bool rutUruguayOk(std::string_view number);
bool cedulaUruguayOk(std::string_view number);
bool nitGuatemalaOk(std::string_view number);
bool rucParaguayOk(std::string_view number);
bool curpOk(std::string_view number);  ///< Mexico; Ñ does not occur in issued numbers, X stands for it

bool spainOk(std::string_view number);  ///< DNI, NIE and CIF
bool ccOk(std::string_view number);     ///< Portugal, identity card
bool nifOk(std::string_view number);    ///< Portugal, tax
bool codiceFiscaleOk(std::string_view number);
bool tcknOk(std::string_view number);  ///< Turkey

bool inn10Ok(std::string_view number);   ///< Russia, companies
bool inn12Ok(std::string_view number);   ///< Russia, persons
bool snilsOk(std::string_view number);   ///< Russia, social insurance
bool kazakhOk(std::string_view number);  ///< Kazakhstan, IIN and BIN
bool pinflOk(std::string_view number);   ///< Uzbekistan
bool kuwaitOk(std::string_view number);
bool iranOk(std::string_view number);

/// Sum of digit times weight from the left; other characters count by their distance from '0'.
int weightedSum(std::string_view digits, std::initializer_list<int> weights);

}  // namespace crosscase::core
