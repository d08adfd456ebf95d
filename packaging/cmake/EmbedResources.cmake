# Writes OUTPUT, a C++ source with every file listed in LIST (paths below ROOT, one a line) as a byte array.
file(STRINGS ${LIST} paths)
set(arrays "")
set(table "")
set(index 0)
foreach(path IN LISTS paths)
    file(READ ${ROOT}/${path} bytes HEX)
    string(LENGTH "${bytes}" digits)
    math(EXPR size "${digits} / 2")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "const unsigned char file${index}[] = {${bytes}0};\n")
    string(APPEND table "    {\"${path}\", file${index}, ${size}},\n")
    math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${OUTPUT}
"#include \"core/base/embedded.h\"\nnamespace crosscase::core {\nnamespace {\n${arrays}}\n"
"const EmbeddedFile embeddedFiles[] = {\n${table}    {nullptr, nullptr, 0}};\n}\n")
