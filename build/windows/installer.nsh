; What electron-builder's installer does not do by itself.

; For this user alone: no question, and never an administrator.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend

; Electron needs Windows 10. Without this an older one would install it all, and the program would not start.
!macro customInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "本程序需要 Windows 10 或更新的系统，这台电脑的系统较旧，不能安装。$\r$\n$\r$\n可以请单位的电脑管理员升级系统，或者在另一台 Windows 10、11 或国产系统的电脑上用。" /SD IDOK
    SetErrorLevel 1
    Quit
  ${EndIf}
!macroend

; Other kinds of file have the program in 打开方式; their default stays what it is.
!macro customInstall
  WriteRegStr SHCTX "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}" "FriendlyAppName" "${PRODUCT_NAME}"
  WriteRegStr SHCTX "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" ".docx" ""
  WriteRegStr SHCTX "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" ".doc" ""
  WriteRegStr SHCTX "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" ".wps" ""
  WriteRegStr SHCTX "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" ".rtf" ""
!macroend

!macro customUnInstall
  DeleteRegKey SHCTX "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"
!macroend
