# Every target of Vitrine links this one: the language level, the warnings and Qt's strict defines live here and nowhere else.
add_library(strict INTERFACE)
target_compile_features(strict INTERFACE cxx_std_20)
target_compile_options(strict INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wimplicit-fallthrough -Werror)
target_compile_definitions(strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 VITRINE_VERSION="${PROJECT_VERSION}")
if(VITRINE_SANITIZE)
    target_compile_options(strict INTERFACE -fsanitize=${VITRINE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(strict INTERFACE -fsanitize=${VITRINE_SANITIZE})
endif()

# Some fifty test programs link core statically: gold takes half the time of the usual linker.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold HAS_GOLD)
if(HAS_GOLD)
    target_link_options(strict INTERFACE -fuse-ld=gold)
endif()

# A glob changes the list of sources without touching a file that moc's own time stamp depends on: without this a new header
# with Q_OBJECT is compiled but never seen by moc.
function(see_new_sources target)
    get_target_property(sources ${target} SOURCES)
    if(NOT "${sources}" STREQUAL "${seen_sources_of_${target}}")
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
        set(seen_sources_of_${target} "${sources}" CACHE INTERNAL "")
    endif()
endfunction()
