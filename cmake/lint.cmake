# The lint preset is a build with clazy as the compiler and clang-tidy beside it, so Ninja knows what must be looked at again;
# this adds the formatting. Files made by moc are left out: a folder's own .clang-tidy wins.
find_program(CLANG_FORMAT clang-format REQUIRED)
file(WRITE ${PROJECT_BINARY_DIR}/.clang-tidy "Checks: '-*,llvm-twine-local'\n")

file(GLOB_RECURSE formatted CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/core/*.cpp ${PROJECT_SOURCE_DIR}/core/*.h ${PROJECT_SOURCE_DIR}/ui/*.cpp ${PROJECT_SOURCE_DIR}/ui/*.h
    ${PROJECT_SOURCE_DIR}/app/*.cpp ${PROJECT_SOURCE_DIR}/app/*.h ${PROJECT_SOURCE_DIR}/tests/*.cpp ${PROJECT_SOURCE_DIR}/tests/*.h)
set(stamp ${PROJECT_BINARY_DIR}/formatted.stamp)
add_custom_command(OUTPUT ${stamp}
    COMMAND ${CLANG_FORMAT} --dry-run -Werror ${formatted}
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS ${formatted} ${PROJECT_SOURCE_DIR}/.clang-format
    COMMENT "Checking the formatting")
add_custom_target(lint ALL DEPENDS ${stamp})
